package dev.dateline.domain.article;

import java.time.Instant;

/**
 * When an article says it was published; never "now" in disguise.
 *
 * @param at the moment; midnight UTC when only the day is known
 * @param origin where it was read
 * @param confidence 0 to 1
 */
public record PublishedDate(Instant at, Origin origin, double confidence) {

    /** Where a date was read. */
    public enum Origin {
        FEED,
        JSON_LD,
        META,
        TIME_ELEMENT,
        URL,
        TEXT
    }
}
