package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.SourceMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What an answer teaches of its source's rhythm. */
final class Lessons {
    private Lessons() {}

    /** From an answer in full. */
    static SourceMemory full(Poll poll, EntryDiff diff, Function<Listed, Arrival> arrivals) {
        return part(poll, diff, arrivals).withLastFull(poll.at());
    }

    /** From a part of an answer, as hubs deliver. */
    static SourceMemory part(Poll poll, EntryDiff diff, Function<Listed, Arrival> arrivals) {
        SourceMemory before = poll.before().memory();
        boolean first = before.rhythm().until() == null;
        List<Listed> came = diff.fresh().stream()
                .filter(entry -> first || arrivals.apply(entry) == Arrival.LIVE)
                .toList();
        return before.withRhythm(before.rhythm().watched(poll.at(), moments(poll, came)));
    }

    /** From the last answer once more. */
    static SourceMemory again(Poll poll, boolean inFull) {
        SourceMemory before = poll.before().memory();
        SourceMemory full = inFull ? before.withLastFull(poll.at()) : before;
        return before.rhythm().until() == null
                ? full
                : full.withRhythm(before.rhythm().watched(poll.at(), List.of()));
    }

    /**
     * When entries came: by their dates as far as these can be true, else in the middle of the time since the last poll,
     * all at one occasion.
     */
    private static List<Instant> moments(Poll poll, List<Listed> came) {
        Instant last = poll.before().lastSuccess();
        List<Instant> moments = new ArrayList<>();
        boolean undated = false;
        for (Listed entry : came) {
            Instant date = entry.date();
            boolean believable = date != null && !date.isAfter(poll.at()) && (last == null || date.isAfter(last));
            undated |= !believable;
            if (believable) {
                moments.add(Objects.requireNonNull(date));
            }
        }
        if (undated && last != null) {
            moments.add(last.plus(Duration.between(last, poll.at()).dividedBy(2)));
        }
        return moments;
    }
}
