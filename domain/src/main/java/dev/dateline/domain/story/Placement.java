package dev.dateline.domain.story;

import dev.dateline.domain.story.work.Order;
import org.jspecify.annotations.Nullable;

/** What became of one entry of a lane. */
public sealed interface Placement {

    /** True when the entry was a report that has its place now. */
    default boolean isOfReport() {
        return !(this instanceof Nothing || this instanceof Obeyed || this instanceof Refused);
    }

    /** The report is the first of a new story. */
    record Opened(StoryId story, PlacementReason reason) implements Placement {}

    /** The report is of the event of a known story. */
    record Joined(StoryId story, PlacementReason reason) implements Placement {}

    /** A new version of a report, which stays where it is. */
    record Revised(StoryId story) implements Placement {}

    /** The fuller text of a report that stood alone is of another story's event; its own story is a redirect now. */
    record Merged(StoryId from, StoryId into, PlacementReason reason) implements Placement {}

    /** The new version of a report is of another story's event; the others of its old story stay. */
    record Moved(StoryId from, StoryId into, PlacementReason reason) implements Placement {}

    /**
     * An editor's command was carried out.
     *
     * @param story where to look now
     * @param undo what takes it back; null for what cannot be taken back
     */
    record Obeyed(StoryId story, @Nullable Order undo) implements Placement {}

    /** An editor's command was not carried out, and this is why. */
    record Refused(String reason) implements Placement {}

    /** Nothing to place: a version known already, a withdrawal of what was never seen, a page that is no news, a tick. */
    record Nothing() implements Placement {}
}
