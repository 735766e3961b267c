package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.StoryId;

/**
 * Where the full states of a lane's stories are kept: as they were when the lane's last outcome was stored. A million
 * reports' titles and leads would take more memory than all that a lane decides by, and only a story that changes is asked
 * for.
 */
@FunctionalInterface
public interface StoryShelf {
    /** No shelf: the lane keeps everything in memory. */
    StoryShelf NONE = id -> {
        throw new IllegalStateException("story " + id + " is not known");
    };

    /** The state of a story that the lane told to remember and not yet to forget. */
    OpenStory read(StoryId id);
}
