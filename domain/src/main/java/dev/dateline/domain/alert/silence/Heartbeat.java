package dev.dateline.domain.alert.silence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sign of life from a lane. */
public sealed interface Heartbeat {

    /**
     * A live story met a rule; told at most once a minute.
     *
     * @param subscriber whose rule
     * @param rule its id
     * @param at the lane's time
     */
    record RuleMet(String subscriber, String rule, Instant at) implements Heartbeat {}

    /**
     * A lane has come as far, so what it met more than a minute before has been told; once a minute.
     *
     * @param lane which; empty for the watch over all lanes, which speaks while no lane does
     * @param at the lane's time
     * @param arrived when the lane's newest report was seen; null when it has placed none since it was taken over
     */
    record LaneTime(String lane, Instant at, @Nullable Instant arrived) implements Heartbeat {
        /** Speaks while no lane does. */
        public static final String NO_LANE = "";
    }
}
