package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.kafka.WireTopics;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.streams.Streams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two racks of two instances each, on a real broker. */
class RacksTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PARTITIONS = 4;
    private static final int STAGES = 3;

    @TempDir
    Path directory;

    @Test
    void aWarmCopyStandsInAnotherRackThanItsStore() throws Exception {
        List<Streams> east = new ArrayList<>();
        List<Streams> west = new ArrayList<>();
        try (RealWire wire = new RealWire(directory.resolve("broker"))) {
            WireTopics.create(wire.kafka(), PARTITIONS, (short) 1);
            try {
                for (String name : List.of("1", "2")) {
                    east.add(instance(wire, "east", name));
                    west.add(instance(wire, "west", name));
                }
                Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
                    Map<String, List<String>> stores = new HashMap<>();
                    Map<String, List<String>> copies = new HashMap<>();
                    gather("east", east, stores, copies);
                    gather("west", west, stores, copies);
                    assertThat(copies).hasSizeGreaterThanOrEqualTo(STAGES * PARTITIONS);
                    copies.forEach((task, racks) -> {
                        assertThat(racks).as(task).hasSize(1);
                        assertThat(stores.get(task)).as(task).hasSize(1).doesNotContainAnyElementsOf(racks);
                    });
                });
            } finally {
                east.forEach(Streams::close);
                west.forEach(Streams::close);
            }
        }
    }

    private Streams instance(RealWire wire, String rack, String name) {
        String id = rack + "-" + name;
        Settings settings = Settings.of(Map.of(
                "streams.state-dir",
                directory.resolve(id).toString(),
                "streams.instance-id",
                id,
                "streams.standbys",
                "1",
                "streams.threads",
                "1"));
        return Streams.start(wire.kafka().in(rack), wire.registry(), settings);
    }

    private static void gather(
            String rack, List<Streams> instances, Map<String, List<String>> stores, Map<String, List<String>> copies) {
        for (Streams instance : instances) {
            instance.tasks().forEach(task -> note(stores, task, rack));
            instance.warmTasks().forEach(task -> note(copies, task, rack));
        }
    }

    private static void note(Map<String, List<String>> racks, String task, String rack) {
        racks.computeIfAbsent(task, any -> new ArrayList<>()).add(rack);
    }
}
