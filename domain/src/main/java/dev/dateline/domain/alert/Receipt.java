package dev.dateline.domain.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the report that caused an alert passed each station, by the clocks of the machines it passed; a station that did not
 * tell is null.
 *
 * @param published when its publisher says it was put out
 * @param seen when it was fetched
 * @param placed when it was placed into its story
 * @param matched when the rule was found met
 */
public record Receipt(
        @Nullable Instant published,
        @Nullable Instant seen,
        @Nullable Instant placed,
        @Nullable Instant matched) {
    /** Nothing was told. */
    public static final Receipt NONE = new Receipt(null, null, null, null);
}
