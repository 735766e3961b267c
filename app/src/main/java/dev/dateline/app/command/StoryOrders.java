package dev.dateline.app.command;

import dev.dateline.app.topic.OutcomeTail;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.domain.story.work.Order;
import dev.dateline.schemas.Topics;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends what an editor orders on the command line, and tells what became of it. */
final class StoryOrders {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private StoryOrders() {}

    /** Sends an order; prints the command's id and where to look. */
    static int give(Order order, EditorOption editor, WireOptions options) throws InterruptedException {
        String lane = order.story().lane().orElseThrow(() -> CommandFailed.usage(order.story() + " is no story's id."));
        try (WireClient wire = WireClient.open(options)) {
            return send(wire, command(order, lane, editor, null), editor.out());
        }
    }

    /** Takes a command back. */
    static int undo(String id, EditorOption editor, WireOptions options) throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            CommandOutcome outcome = wire.table(Topics.COMMAND_OUTCOMES).get(id);
            if (outcome instanceof CommandOutcome.Done done) {
                Order undo = done.undo();
                if (undo == null) {
                    throw CommandFailed.because("What the command " + id + " did cannot be taken back.");
                }
                return send(wire, command(undo, done.lane(), editor, id), editor.out());
            }
            throw CommandFailed.because(
                    outcome == null ? "The wire knows no command " + id + "." : "The command " + id + " was refused.");
        }
    }

    private static Command command(Order order, String lane, EditorOption editor, @Nullable String undoes) {
        return new Command(
                UUID.randomUUID().toString(),
                InstantSource.system().instant(),
                editor.by(),
                lane,
                order,
                editor.why(),
                undoes);
    }

    private static int send(WireClient wire, Command command, PrintWriter out) throws InterruptedException {
        wire.requireTopic(Topics.COMMANDS);
        try (OutcomeTail outcomes = new OutcomeTail(wire.kafka(), wire.registry());
                TopicWriter<Command> commands = new TopicWriter<>(wire.kafka(), wire.registry(), Topics.COMMANDS)) {
            commands.write(command.lane(), command);
            commands.flush();
            CommandOutcome outcome = outcomes.of(command.id(), PATIENCE)
                    .orElseThrow(() -> CommandFailed.because("The command " + command.id()
                            + " was sent, but nothing became of it yet: is ./dateline streams running?"));
            return told(outcome, out);
        }
    }

    private static int told(CommandOutcome outcome, PrintWriter out) {
        if (outcome instanceof CommandOutcome.Refused refused) {
            throw CommandFailed.because("Refused: " + refused.reason());
        }
        out.println(outcome.command() + " " + ((CommandOutcome.Done) outcome).story());
        return ExitCode.OK;
    }
}
