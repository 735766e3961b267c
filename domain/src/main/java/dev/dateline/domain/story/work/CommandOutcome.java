package dev.dateline.domain.story.work;

import dev.dateline.domain.story.StoryId;
import java.time.Instant;

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
     * @param undo what takes it back, while nothing else has happened to the stories
     */
    record Done(String command, String lane, Instant at, StoryId story, Order undo) implements CommandOutcome {}

    /**
     * It was not done, and nothing changed.
     *
     * @param reason why not, in one sentence
     */
    record Refused(String command, String lane, Instant at, String reason) implements CommandOutcome {}
}
