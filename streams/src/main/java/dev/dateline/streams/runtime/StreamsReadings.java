package dev.dateline.streams.runtime;

import dev.dateline.schemas.meter.Meter;
import dev.dateline.schemas.meter.Reading;
import dev.dateline.schemas.meter.WireMeters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.KafkaStreams;

/** Those of the streams client's own numbers that tell how it goes: lag, stores, lanes, commits. */
public final class StreamsReadings {
    private static final double MILLIS = 1_000;

    private final KafkaStreams streams;

    public StreamsReadings(KafkaStreams streams) {
        this.streams = streams;
    }

    /** What they are now. */
    public List<Reading> all() {
        List<Reading> readings = new ArrayList<>();
        boolean running = streams.state() == KafkaStreams.State.RUNNING;
        readings.add(Reading.of(WireMeters.STREAMS_RUNNING, running ? 1 : 0));
        readings.addAll(sum(WireMeters.LAG, "consumer-fetch-manager-metrics", "records-lag", "topic"));
        readings.addAll(sum(WireMeters.STORE_ENTRIES, "stream-state-metrics", "estimate-num-keys", "rocksdb-state-id"));
        readings.addAll(
                sum(WireMeters.STORE_BYTES, "stream-state-metrics", "total-sst-files-size", "rocksdb-state-id"));
        readings.addAll(sum(WireMeters.LANE_REPORTS, "dateline-lane-metrics", "live-reports", "lane"));
        readings.addAll(sum(WireMeters.LANE_STORIES, "dateline-lane-metrics", "known-stories", "lane"));
        readings.addAll(sum(WireMeters.PROCESSED, "stream-thread-metrics", "process-total", ""));
        sum(WireMeters.COMMIT, "stream-thread-metrics", "commit-latency-avg", "", Math::max)
                .forEach(slowest -> readings.add(Reading.of(slowest.meter(), slowest.value() / MILLIS)));
        return readings;
    }

    private List<Reading> sum(Meter meter, String group, String name, String tag) {
        return sum(meter, group, name, tag, Double::sum);
    }

    private List<Reading> sum(Meter meter, String group, String name, String tag, BinaryOperator<Double> together) {
        Map<String, Double> sums = new HashMap<>();
        for (Metric metric : streams.metrics().values()) {
            boolean meant = metric.metricName().name().equals(name)
                    && metric.metricName().group().equals(group);
            if (meant && metric.metricValue() instanceof Number number && !Double.isNaN(number.doubleValue())) {
                String label = metric.metricName().tags().getOrDefault(tag, "");
                sums.merge(label, number.doubleValue(), together);
            }
        }
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Reading(meter, entry.getKey(), entry.getValue()))
                .toList();
    }
}
