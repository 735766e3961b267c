package dev.dateline.domain.alert.silence;

import dev.dateline.domain.alert.silence.Heartbeat.LaneTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the wire has come: as far as the last of its lanes, for what a lane has not yet read may be what a rule waits for.
 * A lane a quarter of an hour behind the first is not waited for: it has nothing to remember any more, or is stuck.
 */
final class WireTime {
    private static final Duration WAITED_FOR = Duration.ofMinutes(15);

    private final Map<String, LaneTime> lanes = new HashMap<>();

    WireTime(Collection<LaneTime> known) {
        known.forEach(lane -> lanes.put(lane.lane(), lane));
    }

    /** A lane has come on; what is known of it now. */
    LaneTime heard(LaneTime lane) {
        return Objects.requireNonNull(lanes.merge(lane.lane(), lane, WireTime::newest));
    }

    private static LaneTime newest(LaneTime before, LaneTime now) {
        Instant arrived = now.arrived() == null ? before.arrived() : now.arrived();
        return new LaneTime(now.lane(), before.at().isAfter(now.at()) ? before.at() : now.at(), arrived);
    }

    /** How far it has come; empty before the first sign of life. */
    Optional<Instant> now() {
        return newest().map(newest -> lanes.values().stream()
                .filter(lane -> !lane.lane().equals(LaneTime.NO_LANE))
                .map(LaneTime::at)
                .filter(at -> !at.isBefore(newest.minus(WAITED_FOR)))
                .min(Comparator.naturalOrder())
                .orElse(newest));
    }

    /** How far the first of the lanes has come. */
    Optional<Instant> newest() {
        return lanes.values().stream().map(LaneTime::at).max(Comparator.naturalOrder());
    }

    /** When the newest report of all lanes was seen. */
    Optional<Instant> arrived() {
        return lanes.values().stream()
                .flatMap(lane -> Optional.ofNullable(lane.arrived()).stream())
                .max(Comparator.naturalOrder());
    }
}
