package dev.dateline.streams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollingSweepTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration MEMORY = Duration.ofHours(1);

    @TempDir
    Path folder;

    private KeyValueStore<String, Long> store;
    private RollingSweep<Long> sweep;
    private int looks;
    private long clock;

    @BeforeEach
    void open() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "sweep");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:1");
        var task = new MockProcessorContext<Void, Void>(settings, new TaskId(0, 0), folder.toFile());
        store = Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore("s"), Serdes.String(), Serdes.Long())
                .withLoggingDisabled()
                .build();
        store.init(task.getStateStoreContext(), store);
        sweep = new RollingSweep<>(store, this::look, 64);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aStoreIsAtMostHalfAsLargeAgainAsWhatIsYoung() {
        int young = (int) MEMORY.toSeconds();
        for (int i = 0; i < 10 * young; i++) {
            add(mixed(i));
            if (i > 3 * young && i % 500 == 0) {
                assertThat(size()).isBetween(young, young * 8 / 5);
            }
        }
        assertThat(values()).filteredOn(this::isYoung).hasSize(young + 1);
    }

    @Test
    void nothingThatIsYoungIsForgotten() {
        for (int i = 0; i < 2_000; i++) {
            add("a" + i);
        }

        assertThat(size()).isEqualTo(2_000);
    }

    @Test
    void aStepLooksAtFewAndWhileNothingCanBeOldAtNone() {
        for (int i = 0; i < 2_000; i++) {
            store.put("old" + i, seconds());
        }
        for (int i = 0; i < 2_400; i++) {
            step("b" + i);
        }
        int before = looks;
        for (int i = 0; i < 1_600; i++) {
            step("b" + i);
        }

        assertThat(looks).as("two rounds have found nothing older").isEqualTo(before);
        clock += MEMORY.toSeconds() + 10;
        for (int i = 0; i < 32; i++) {
            step("b" + i);
        }
        assertThat(looks).isEqualTo(before + 64);
        assertThat(size()).isEqualTo(2_000 - 64);
    }

    @Test
    void whatComesIntoAStoreThatWasEmptyIsForgottenToo() {
        for (int i = 0; i < 320; i++) {
            step("b" + i);
        }
        store.put("a", seconds());
        clock += 2 * MEMORY.toSeconds();

        for (int i = 0; i < 64; i++) {
            step("b" + i);
        }

        assertThat(size()).isZero();
    }

    @Test
    void whoIsRestartedOftenBeginsElsewhere() {
        for (int i = 0; i < 1_000; i++) {
            store.put(String.format("%04d", i), seconds());
        }
        clock += 2 * MEMORY.toSeconds();

        for (int i = 0; i < 32; i++) {
            step("0500");
        }

        assertThat(store.get("0000")).isNotNull();
        assertThat(store.get("0500")).isNull();
        assertThat(store.get("0563")).isNull();
        assertThat(store.get("0564")).isNotNull();
    }

    private void add(String key) {
        clock++;
        store.put(key, seconds());
        step(key);
    }

    private void step(String key) {
        sweep.step(key, Instant.ofEpochSecond(seconds()).minus(MEMORY));
    }

    private long seconds() {
        return START.getEpochSecond() + clock;
    }

    private Instant look(long seconds) {
        looks++;
        return Instant.ofEpochSecond(seconds);
    }

    private boolean isYoung(long seconds) {
        return seconds >= seconds() - MEMORY.toSeconds();
    }

    /** Keys in no order, as hashes are. */
    private static String mixed(int i) {
        return Integer.toHexString(i * 0x9E3779B1);
    }

    private int size() {
        return values().size();
    }

    private List<Long> values() {
        List<Long> values = new ArrayList<>();
        try (KeyValueIterator<String, Long> all = store.all()) {
            all.forEachRemaining(entry -> values.add(entry.value));
        }
        return values;
    }
}
