package dev.dateline.domain.alert.silence;

import dev.dateline.domain.alert.silence.Heartbeat.LaneTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the watch over silence has heard, by rule and by lane. For one thread. */
public interface SilenceMemory {

    /** How long a rule has not been met; null when it is not watched yet. */
    @Nullable
    Silence get(String rule);

    /** Remembers how long a rule has not been met. */
    void put(String rule, Silence silence);

    /** The rule is watched no more. */
    void forget(String rule);

    /** All rules that are watched. */
    Set<String> rules();

    /** How far each lane has come. */
    List<LaneTime> lanes();

    /** A lane has come so far. */
    void put(LaneTime lane);
}
