package dev.dateline.schemas.kafka;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.setting.DataSize;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/**
 * How long each topic keeps what stands on it, and how much of it. Topics that hold settings of people (sources, rules,
 * keys) keep the newest of each key for ever, and are as large as what people set.
 *
 * @param times of the topics that forget
 * @param partition the most bytes of a partition of a topic that only forgets; 0 for no bound
 * @param segment the size of a topic's files; 0 for the broker's own
 * @param superseded how long topics that keep the newest of each key may keep older values
 */
public record Retention(Map<String, Duration> times, DataSize partition, DataSize segment, Duration superseded) {
    private static final DataSize NONE = DataSize.parse("0B");
    private static final long SMALLEST_SEGMENT = 1 << 20;
    private static final Duration LONGEST_IN_ONE_FILE = Duration.ofDays(1);

    private static final Map<String, Setting<Duration>> TIMES = declared();
    private static final Setting<DataSize> PARTITION = Setting.size(
            "retention.partition-size",
            NONE,
            "The most that one partition of a topic may take, besides those that keep the newest of each key; the"
                    + " oldest goes first, also before its time. 0 for no bound: then disks must have room for the times"
                    + " below.");
    private static final Setting<DataSize> SEGMENT = Setting.size(
                    "retention.segment-size",
                    NONE,
                    "The size of the files that topics consist of; whole files are removed, so smaller ones go sooner."
                            + " 0 for what the broker has set.")
            .where(size -> size.bytes() == 0 || size.bytes() >= SMALLEST_SEGMENT, "0, or 1 MiB and more");

    private static final Setting<Duration> SUPERSEDED = Setting.duration(
                    "retention.superseded",
                    Duration.ofDays(1),
                    "How long topics that keep the newest of each key may keep older values of it, and what was"
                            + " removed; files that are still written to stay until they are closed.")
            .where(time -> time.toSeconds() >= 1, "1s or longer");

    /** All settings: two sizes, how long what is superseded stays, and a time for each topic that forgets. */
    public static final List<Setting<?>> SETTINGS = settings();

    private static Map<String, Setting<Duration>> declared() {
        Map<String, Setting<Duration>> times = new LinkedHashMap<>();
        for (Topic<?> topic : Topics.all()) {
            Duration usual = topic.retention();
            if (usual != null) {
                String meaning = "How long " + topic.name() + " keeps a record"
                        + (topic.compacted() ? " that is the newest of its key." : ".");
                times.put(
                        topic.name(),
                        Setting.duration("retention." + topic.name(), usual, meaning)
                                .where(time -> !time.isZero() && !time.isNegative(), "longer than nothing"));
            }
        }
        return times;
    }

    private static List<Setting<?>> settings() {
        List<Setting<?>> all = new ArrayList<>(List.of(PARTITION, SEGMENT, SUPERSEDED));
        all.addAll(TIMES.values());
        return List.copyOf(all);
    }

    /** Reads them. */
    public static Retention from(Settings settings) {
        Map<String, Duration> times = new HashMap<>();
        TIMES.forEach((topic, setting) -> times.put(topic, settings.get(setting)));
        return new Retention(
                Map.copyOf(times), settings.get(PARTITION), settings.get(SEGMENT), settings.get(SUPERSEDED));
    }

    /** What is usual. */
    public static Retention usual() {
        return from(Settings.defaults());
    }

    /** The settings of a topic that follow from it, as Kafka names them. */
    Map<String, String> configs(Topic<?> topic) {
        Map<String, String> configs = new HashMap<>();
        Duration time = times.get(topic.name());
        if (time != null) {
            configs.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(time.toMillis()));
            // A file is removed once its newest record is old enough: so no file may be written to for long.
            Duration file = time.compareTo(LONGEST_IN_ONE_FILE) < 0 ? time : LONGEST_IN_ONE_FILE;
            configs.put(TopicConfig.SEGMENT_MS_CONFIG, Long.toString(file.toMillis()));
        }
        if (time != null && !topic.compacted() && partition.bytes() > 0) {
            configs.put(TopicConfig.RETENTION_BYTES_CONFIG, Long.toString(partition.bytes()));
        }
        if (topic.compacted()) {
            configs.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, Long.toString(superseded.toMillis()));
        }
        if (segment.bytes() > 0) {
            configs.put(TopicConfig.SEGMENT_BYTES_CONFIG, Long.toString(segment.bytes()));
        }
        return configs;
    }
}
