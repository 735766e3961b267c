package dev.dateline.domain.story;

/** Where a story stands in its life. */
public enum StoryPhase {
    NEW,
    BREAKING,
    DEVELOPING,
    SUSTAINED,
    FADING,
    CLOSED
}
