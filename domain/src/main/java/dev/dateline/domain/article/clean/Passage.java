package dev.dateline.domain.article.clean;

import org.jspecify.annotations.Nullable;

/**
 * The same place in two versions of a text.
 *
 * @param place where it is
 * @param before how it was; null where it was not there
 * @param after how it is; null where it is there no longer
 */
record Passage(
        Place place, @Nullable String before, @Nullable String after) {

    enum Place {
        TITLE,
        LEAD,
        BODY
    }

    private static final double MUCH_IN_COMMON = 0.4;

    /** Whether both versions have it. */
    boolean isRewritten() {
        return before != null && after != null;
    }

    /** Whether the newer words are an edit of the older, and not others in their place. */
    boolean isEdited() {
        return isRewritten() && Likeness.of(was(), is()) >= MUCH_IN_COMMON;
    }

    String was() {
        return before == null ? "" : before;
    }

    String is() {
        return after == null ? "" : after;
    }
}
