package dev.dateline.domain.story.work;

import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a command. */
public sealed interface CommandOutcome {

    /** Id of the command. */
    String command();

    /** Its lane. */
    String lane();

    /** The lane's time. */
    Instant at();

    /**
     * It was done.
     *
     * @param story where to look: of a merge or a move the one that took the reports, of a split the new one
     * @param undo what takes it back, while nothing else has happened to the stories; null for what cannot be taken back
     */
    record Done(
            String command,
            String lane,
            Instant at,
            StoryId story,
            @Nullable Order undo) implements CommandOutcome {}

    /**
     * It was not done, and nothing changed.
     *
     * @param reason why not, in one sentence
     */
    record Refused(String command, String lane, Instant at, String reason) implements CommandOutcome {}
}
