package dev.dateline.desk.story;

import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;

/** What the board knows of a story's id. */
public sealed interface Found {

    /** It is an open story. */
    record Here(Story story) implements Found {}

    /** It was merged; this story is to be followed instead. */
    record Moved(StoryId to) implements Found {}

    /** All that was reported of it was erased. */
    record Erased() implements Found {}

    /** Nothing is known of it: never heard of, or older than the board remembers. */
    record Unknown() implements Found {}
}
