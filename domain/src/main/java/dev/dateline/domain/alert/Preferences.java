package dev.dateline.domain.alert;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * When a subscriber wants to be told. Matching never stops; what may not be delivered is held for the next digest.
 *
 * @param zone the subscriber's time zone
 * @param quiet hours of silence
 * @param digests times of day at which what is held is delivered as one; empty means at the end of the quiet hours
 * @param digestOnly true if everything but corrections waits for a digest
 * @param mostAnHour alerts delivered at once within an hour; more are held; 0 means any number
 * @param emptyDigests true if a digest is delivered, too, when nothing was held: as a sign of life
 */
public record Preferences(
        ZoneId zone,
        List<QuietHours> quiet,
        List<LocalTime> digests,
        boolean digestOnly,
        int mostAnHour,
        boolean emptyDigests) {
    /** At once, at any hour. */
    public static final Preferences NONE = new Preferences(ZoneOffset.UTC, List.of(), List.of(), false, 0);

    public Preferences {
        quiet = List.copyOf(quiet);
        digests = List.copyOf(digests);
    }

    /** Whether there is an hour, or a number of alerts, at which one would wait for a digest. */
    public boolean mayHold() {
        return digestOnly || mostAnHour > 0 || !quiet.isEmpty();
    }

    /** Digests only when there is something in them. */
    public Preferences(
            ZoneId zone, List<QuietHours> quiet, List<LocalTime> digests, boolean digestOnly, int mostAnHour) {
        this(zone, quiet, digests, digestOnly, mostAnHour, false);
    }
}
