package dev.dateline.schemas.codec;

import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.domain.story.work.Order;
import dev.dateline.wire.CommandDone;
import dev.dateline.wire.CommandRefused;
import org.jspecify.annotations.Nullable;

/** What became of what editors ordered. */
public final class CommandOutcomeCodec extends AvroCodec<CommandOutcome, dev.dateline.wire.CommandOutcome> {
    public CommandOutcomeCodec() {
        super(dev.dateline.wire.CommandOutcome.class);
    }

    @Override
    public dev.dateline.wire.CommandOutcome toAvro(CommandOutcome outcome) {
        Object told = outcome instanceof CommandOutcome.Done done
                ? new CommandDone(done.story().value(), undo(done.undo()))
                : new CommandRefused(((CommandOutcome.Refused) outcome).reason());
        return new dev.dateline.wire.CommandOutcome(outcome.command(), outcome.lane(), outcome.at(), told);
    }

    @Override
    public CommandOutcome fromAvro(dev.dateline.wire.CommandOutcome wire) {
        if (wire.getOutcome() instanceof CommandDone done) {
            return new CommandOutcome.Done(
                    wire.getCommandId(),
                    wire.getLane(),
                    wire.getAt(),
                    new StoryId(done.getStoryId()),
                    done.getUndo() == null ? null : OrderCodec.fromAvro(done.getUndo()));
        }
        String reason = ((CommandRefused) wire.getOutcome()).getReason();
        return new CommandOutcome.Refused(wire.getCommandId(), wire.getLane(), wire.getAt(), reason);
    }

    private static @Nullable Object undo(@Nullable Order order) {
        return order == null ? null : OrderCodec.toAvro(order);
    }
}
