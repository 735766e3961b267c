package dev.dateline.desk.work;

import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.domain.story.work.Order;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what editors order, once for each id, and waits a while for what becomes of it. */
public final class WorkDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WorkBoard board;
    private final Commands commands;
    private final InstantSource clock;

    /** Sends commands there, and learns from the board what became of them. */
    public WorkDesk(WorkBoard board, Commands commands, InstantSource clock) {
        this.board = board;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Who orders something.
     *
     * @param id of the command; unique
     * @param by the editor's name
     * @param why the reason; may be empty
     */
    public record Slip(String id, String by, String why) {}

    /** Sends an order and waits for what becomes of it, but no longer than five seconds; a known id is not sent again. */
    public Work give(Slip slip, String lane, Order order) {
        return give(new Command(slip.id(), clock.instant(), slip.by(), lane, order, slip.why(), null));
    }

    /** Sends what takes a command back; empty if the command was not done, or was taken back already. */
    public Optional<Work> undo(Slip slip, String id) {
        Optional<Work> known = board.find(slip.id());
        if (known.isPresent()) {
            return known.map(work -> give(work.command()));
        }
        Work undone = board.find(id).filter(Work::canBeUndone).orElse(null);
        return undone != null && undone.outcome() instanceof CommandOutcome.Done done && done.undo() != null
                ? Optional.of(give(back(slip, undone.command(), done.undo())))
                : Optional.empty();
    }

    private Command back(Slip slip, Command command, Order undo) {
        return new Command(slip.id(), clock.instant(), slip.by(), command.lane(), undo, slip.why(), command.id());
    }

    private Work give(Command command) {
        @Nullable Work known = board.find(command.id()).orElse(null);
        if (known == null) {
            commands.send(command);
            board.command(command);
        }
        board.await(command.id(), PATIENCE);
        return board.find(command.id()).orElseGet(() -> new Work(command, null, ""));
    }

    /** What is known of all commands. */
    public WorkBoard board() {
        return board;
    }

    /** The story to look at after an order: the one it was given to, until its outcome tells. */
    public static StoryId place(Work work) {
        return work.outcome() instanceof CommandOutcome.Done done
                ? done.story()
                : work.command().order().story();
    }
}
