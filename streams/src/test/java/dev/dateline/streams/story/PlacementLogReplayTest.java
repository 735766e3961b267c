package dev.dateline.streams.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.schemas.Topics;
import dev.dateline.streams.MapRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records of {@code reports}, placed once more, give the records of {@code story-events} byte for byte. */
class PlacementLogReplayTest {
    private static final int ENTRIES = 600;
    private static final LaneLimits TIGHT = new LaneLimits(Duration.ofHours(30), Duration.ofHours(10), 5);
    private static final List<String> STORES =
            List.of(LaneStores.PLACED_REPORTS, LaneStores.OPEN_STORIES, LaneStores.LANE_CLOCKS, LaneStores.LANE_WEEKS);

    private final MapRegistry registry = new MapRegistry();
    private final List<byte[]> log = new InventedOrders()
            .among(new InventedLog().entries(ENTRIES)).stream()
                    .map(entry -> Topics.REPORTS.serde(registry).serializer().serialize("reports", entry))
                    .toList();

    @TempDir
    private Path directory;

    @Test
    void aReplayGivesTheSameBytes() {
        List<String> first = placed("first", log.size());

        assertThat(placed("again", log.size())).isEqualTo(first);
        assertThat(changes(first))
                .contains(
                        "Opened",
                        "ReportJoined",
                        "Merged",
                        "Split",
                        "PhaseChanged",
                        "Closed",
                        "Pinned",
                        "Retitled",
                        "Withdrawn");
    }

    @Test
    void aRestartInTheMiddleChangesNoByte() {
        assertThat(placed("restarted", 47)).isEqualTo(placed("whole", log.size()));
    }

    /** The story events of the log as hexadecimal text, with a new process from the stores after so many entries. */
    private List<String> placed(String name, int stretch) {
        TopologyTestDriver driver = driver(name);
        List<String> events = new ArrayList<>();
        for (int from = 0; from < log.size(); from += stretch) {
            if (from > 0) {
                driver = restarted(driver, name + from);
            }
            events.addAll(play(driver, log.subList(from, Math.min(log.size(), from + stretch))));
        }
        driver.close();
        return events;
    }

    private static List<String> play(TopologyTestDriver driver, List<byte[]> entries) {
        var reports = driver.createInputTopic("reports", new StringSerializer(), new ByteArraySerializer());
        var events = driver.createOutputTopic("story-events", new StringDeserializer(), new ByteArrayDeserializer());
        entries.forEach(entry -> reports.pipeInput("en", entry, Instant.EPOCH));
        return events.readKeyValuesToList().stream()
                .map(event -> event.key + " " + HexFormat.of().formatHex(event.value))
                .toList();
    }

    private TopologyTestDriver driver(String name) {
        Topology topology = new Topology();
        StoryStage.addTo(topology, registry, TIGHT);
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "replay");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9092");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, directory.resolve(name).toString());
        return new TopologyTestDriver(topology, properties, Instant.EPOCH);
    }

    private TopologyTestDriver restarted(TopologyTestDriver before, String name) {
        TopologyTestDriver after = driver(name);
        for (String store : STORES) {
            KeyValueStore<Object, Object> into = after.getKeyValueStore(store);
            try (KeyValueIterator<Object, Object> all =
                    before.getKeyValueStore(store).all()) {
                all.forEachRemaining(entry -> into.put(entry.key, entry.value));
            }
        }
        before.close();
        return after;
    }

    private List<String> changes(List<String> events) {
        return events.stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .map(hex ->
                        event(HexFormat.of().parseHex(hex)).change().getClass().getSimpleName())
                .distinct()
                .collect(Collectors.toList());
    }

    private StoryEvent event(byte[] bytes) {
        return Topics.STORY_EVENTS.serde(registry).deserializer().deserialize("story-events", bytes);
    }
}
