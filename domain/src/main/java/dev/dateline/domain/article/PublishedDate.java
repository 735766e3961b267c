package dev.dateline.domain.article;

import dev.dateline.domain.item.DateDoubt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an article says it was published; never "now" in disguise.
 *
 * @param at the moment; midnight UTC when only the day is known
 * @param origin where it was read
 * @param confidence 0 to 1
 * @param doubt what speaks against it; null when nothing does
 */
public record PublishedDate(
        Instant at,
        Origin origin,
        double confidence,
        @Nullable DateDoubt doubt) {

    /** A date that nothing speaks against. */
    public PublishedDate(Instant at, Origin origin, double confidence) {
        this(at, origin, confidence, null);
    }

    /** The same date, doubted or not, worth so much. */
    public PublishedDate with(@Nullable DateDoubt newDoubt, double newConfidence) {
        return new PublishedDate(at, origin, newConfidence, newDoubt);
    }

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
