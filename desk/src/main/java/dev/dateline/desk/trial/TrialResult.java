package dev.dateline.desk.trial;

import dev.dateline.domain.alert.Alert;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule would have told.
 *
 * @param alerts the alerts, oldest first; at most as many as were asked for
 * @param count how many there were
 * @param byKind how many of each sort
 * @param byDay how many on each day, in UTC
 * @param reports reports that were placed once more, also those from before the moment
 * @param from when the first of them was seen; null when there was none
 * @param to the newest moment of the log; null when it is empty
 * @param complete false when the trial was ended before the log was
 */
public record TrialResult(
        List<Alert> alerts,
        long count,
        Map<Alert.Kind, Long> byKind,
        SortedMap<LocalDate, Long> byDay,
        long reports,
        @Nullable Instant from,
        @Nullable Instant to,
        boolean complete) {
    public TrialResult {
        alerts = List.copyOf(alerts);
        byKind = Map.copyOf(byKind);
        byDay = new TreeMap<>(byDay);
    }

    /** The same counts, of which these alerts are shown. */
    public TrialResult showing(List<Alert> shown) {
        return new TrialResult(shown, count, byKind, byDay, reports, from, to, complete);
    }
}
