package dev.dateline.domain.alert.silence;

import dev.dateline.domain.alert.silence.Heartbeat.LaneTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A memory that survives its watch; silences are kept as text, as in a store. */
final class SilenceNotes implements SilenceMemory {
    private final Map<String, String> silences = new HashMap<>();
    private final Map<String, LaneTime> lanes = new HashMap<>();

    @Override
    public @Nullable Silence get(String rule) {
        String text = silences.get(rule);
        return text == null ? null : Silence.read(text);
    }

    @Override
    public void put(String rule, Silence silence) {
        silences.put(rule, silence.text());
    }

    @Override
    public void forget(String rule) {
        silences.remove(rule);
    }

    @Override
    public Set<String> rules() {
        return Set.copyOf(silences.keySet());
    }

    @Override
    public List<LaneTime> lanes() {
        return List.copyOf(lanes.values());
    }

    @Override
    public void put(LaneTime lane) {
        lanes.put(lane.lane(), lane);
    }
}
