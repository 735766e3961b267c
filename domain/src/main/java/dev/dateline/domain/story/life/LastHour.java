package dev.dateline.domain.story.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which origins reported within an hour, each with its newest moment, the oldest first; of more than 256 the oldest are
 * not kept.
 */
public record LastHour(List<Sighting> sightings) {
    /** How far back it looks. */
    public static final Duration SPAN = Duration.ofHours(1);

    /** Of a story from which nothing was heard for an hour. */
    public static final LastHour SILENT = new LastHour(List.of());

    private static final int MOST = 256;

    /** An origin's newest report: the origin's {@link ShortKey} and when the report was seen. */
    public record Sighting(long origin, Instant at) {}

    public LastHour {
        sightings = List.copyOf(sightings);
    }

    /** An origin reported; whatever is an hour older than {@code now} is dropped. */
    LastHour with(String origin, Instant at, Instant now) {
        List<Sighting> more = new ArrayList<>(sightings);
        more.add(new Sighting(ShortKey.of(origin), at));
        return newest(more).upTo(now);
    }

    LastHour with(LastHour other) {
        List<Sighting> more = new ArrayList<>(sightings);
        more.addAll(other.sightings);
        return newest(more);
    }

    LastHour without(String origin) {
        long key = ShortKey.of(origin);
        return new LastHour(sightings.stream().filter(s -> s.origin() != key).toList());
    }

    /** What of it is less than an hour old at that moment. */
    LastHour upTo(Instant now) {
        return sightings.isEmpty() || oldest().isAfter(now.minus(SPAN)) ? this : since(now.minus(SPAN));
    }

    /** How many origins reported. */
    public int origins() {
        return sightings.size();
    }

    /** How many reported at that moment or later. */
    int originsSince(Instant moment) {
        return (int) sightings.stream().filter(s -> !s.at().isBefore(moment)).count();
    }

    /** When its first origin drops out; null when there is none. */
    public @Nullable Instant expiry() {
        return sightings.isEmpty() ? null : oldest().plus(SPAN);
    }

    boolean has(String origin, Instant since) {
        long key = ShortKey.of(origin);
        return sightings.stream().anyMatch(s -> s.origin() == key && !s.at().isBefore(since));
    }

    private Instant oldest() {
        return sightings.get(0).at();
    }

    private LastHour since(Instant moment) {
        List<Sighting> left =
                sightings.stream().filter(s -> s.at().isAfter(moment)).toList();
        return left.isEmpty() ? SILENT : new LastHour(left);
    }

    private static LastHour newest(List<Sighting> all) {
        List<Sighting> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Sighting::at).reversed());
        List<Sighting> kept = new ArrayList<>();
        for (Sighting sighting : sorted) {
            boolean known = kept.stream().anyMatch(s -> s.origin() == sighting.origin());
            if (!known && kept.size() < MOST) {
                kept.add(0, sighting);
            }
        }
        return new LastHour(kept);
    }
}
