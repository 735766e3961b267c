package dev.dateline.desk.work;

import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A command with what is known of it.
 *
 * @param outcome null while nothing is known
 * @param undoneBy id of the command that took it back; empty while it stands
 */
public record Work(Command command, @Nullable CommandOutcome outcome, String undoneBy) {

    /** Whether it was done, still stands and can be taken back. */
    public boolean canBeUndone() {
        return outcome instanceof CommandOutcome.Done done && done.undo() != null && undoneBy.isEmpty();
    }
}
