package dev.dateline.domain.story.part;

import dev.dateline.domain.claim.testimony.Testimony;

/**
 * What an article tells of one event.
 *
 * @param title the headline that stands over it; empty where it has none of its own
 * @param text its text without that headline, paragraphs separated by newlines
 * @param testimony who says what in it
 */
public record Part(String title, String text, Testimony testimony) {

    Part with(Testimony told) {
        return new Part(title, text, told);
    }
}
