package dev.dateline.domain.alert.silence;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long a rule has not been met.
 *
 * @param asked what the rule asks for: of another question the silence begins anew
 * @param since when it was met last, or set
 * @param told when it was told that it is silent; null while that was not told
 */
public record Silence(String asked, Instant since, @Nullable Instant told) {

    /** As text, to be kept: the moments in milliseconds, the second one or a dash, and the question. */
    public String text() {
        return since.toEpochMilli() + " " + (told == null ? "-" : Long.toString(told.toEpochMilli())) + " " + asked;
    }

    /** Reads what {@link #text} wrote. */
    public static Silence read(String text) {
        String[] parts = Objects.requireNonNull(text).split(" ", 3);
        return new Silence(
                parts[2],
                Instant.ofEpochMilli(Long.parseLong(parts[0])),
                parts[1].equals("-") ? null : Instant.ofEpochMilli(Long.parseLong(parts[1])));
    }
}
