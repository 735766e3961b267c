package dev.dateline.domain.claim.segment;

import dev.dateline.domain.claim.Span;

/**
 * Lines of a page that belong together.
 *
 * @param kind what they are
 * @param span from the first line's first character to the last line's last
 * @param paragraphs how many lines that are not blank
 */
public record Segment(Kind kind, Span span, int paragraphs) {

    /** What the lines are. */
    public enum Kind {
        /** They tell of one event. */
        STORY,
        /** Headlines of other pages. */
        RELATED_HEADLINES,
        /** Words of the site: menus, calls to sign in. */
        BOILERPLATE
    }
}
