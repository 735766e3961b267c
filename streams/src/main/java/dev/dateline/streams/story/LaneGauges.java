package dev.dateline.streams.story;

import dev.dateline.domain.story.lane.LaneSize;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.common.metrics.stats.Value;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * How large the lanes are, as metrics of the streams client: group {@value #GROUP}, tags {@code task-id} and {@code lane}.
 */
final class LaneGauges {
    static final String GROUP = "dateline-lane-metrics";

    private final ProcessorContext<?, ?> context;
    private final Map<String, Sensor> sensors = new HashMap<>();

    LaneGauges(ProcessorContext<?, ?> context) {
        this.context = context;
    }

    /** A lane has come to this size. */
    void show(String lane, LaneSize size) {
        show(lane, "live-reports", "reports within the lane's horizon", size.reports());
        show(lane, "known-stories", "open stories, and closed ones within the horizon", size.stories());
        show(lane, "live-terms", "different words, names and numbers of the live reports", size.terms());
        show(lane, "postings", "entries of the lane's index", size.postings());
    }

    /** So many reports of a lane have been read back from its store; the live ones when it is done. */
    void restored(String lane, long reports) {
        show(lane, "restored-reports", "reports read back when the lane was restored", reports);
    }

    private void show(String lane, String name, String meaning, double value) {
        sensors.computeIfAbsent(lane + " " + name, key -> sensor(lane, name, meaning))
                .record(value);
    }

    private Sensor sensor(String lane, String name, String meaning) {
        String task = context.taskId().toString();
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("task-id", task);
        tags.put("lane", lane);
        Sensor sensor =
                context.metrics().addSensor(task + "." + GROUP + "." + lane + "." + name, Sensor.RecordingLevel.INFO);
        sensor.add(new MetricName(name, GROUP, meaning, tags), new Value());
        return sensor;
    }

    /** The task goes to another instance: its lanes are no longer here. */
    void close() {
        sensors.values().forEach(context.metrics()::removeSensor);
        sensors.clear();
    }
}
