package dev.dateline.app.erasure;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Tells when the last of what was found will be gone from the brokers' files, by what Kafka says that its topics keep. */
public final class LastTraces {
    private static final List<String> HEADS = List.of("TOPIC", "RECORDS", "GONE BY", "HOW");
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final Map<String, Config> configs;
    private final Instant now;

    private LastTraces(Map<String, Config> configs, Instant now) {
        this.configs = configs;
        this.now = now;
    }

    /** Asks Kafka what it keeps of these topics. */
    public static LastTraces of(KafkaConnection kafka, List<Trace> traces, Instant now) throws InterruptedException {
        List<ConfigResource> topics = traces.stream()
                .map(trace -> new ConfigResource(
                        ConfigResource.Type.TOPIC, trace.topic().name()))
                .toList();
        try (Admin admin = Admin.create(kafka.properties(Map.of()))) {
            Map<String, Config> configs = new HashMap<>();
            admin.describeConfigs(topics).all().get().forEach((topic, config) -> configs.put(topic.name(), config));
            return new LastTraces(configs, now);
        } catch (ExecutionException failed) {
            throw new KafkaException("Kafka does not tell what its topics keep", failed.getCause());
        }
    }

    /** A line a topic, with heads. */
    public List<String> lines(List<Trace> traces) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADS));
        for (Trace trace : traces) {
            rows.add(List.of(
                    trace.topic().name(),
                    Long.toString(trace.records()),
                    trace.records() == 0 ? "-" : gone(trace).toString().substring(0, "2026-03-02T10:15".length()) + "Z",
                    trace.topic().compacted() ? "erased; the old value with compaction" : "with its time"));
        }
        return rows.stream().map(row -> line(row, rows)).toList();
    }

    /** When nothing of all that is left; empty when nothing is there. */
    public Optional<Instant> last(List<Trace> traces) {
        return traces.stream()
                .filter(trace -> trace.records() > 0)
                .map(this::gone)
                .max(Instant::compareTo);
    }

    private Instant gone(Trace trace) {
        Topic<?> topic = trace.topic();
        return topic.compacted()
                ? now.plus(least(topic, TopicConfig.SEGMENT_MS_CONFIG, TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG))
                        .plus(time(topic, TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG))
                : trace.newest()
                        .plus(time(topic, TopicConfig.RETENTION_MS_CONFIG))
                        .plus(time(topic, TopicConfig.SEGMENT_MS_CONFIG));
    }

    private Duration least(Topic<?> topic, String one, String other) {
        Duration first = time(topic, one);
        Duration second = time(topic, other);
        return first.compareTo(second) < 0 ? first : second;
    }

    private Duration time(Topic<?> topic, String key) {
        Config config = configs.get(topic.name());
        ConfigEntry entry = config == null ? null : config.get(key);
        long millis = entry == null || entry.value() == null ? -1 : Long.parseLong(entry.value());
        Duration time = Duration.ofMillis(millis);
        return millis < 0 || time.compareTo(FOR_EVER) > 0 ? FOR_EVER : time;
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            int at = column;
            int width = rows.stream()
                    .map(one -> one.get(at))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            line.append(row.get(column))
                    .append(" ".repeat(width - row.get(column).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
