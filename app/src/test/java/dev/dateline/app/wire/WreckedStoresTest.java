package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.kafka.WireTopics;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.streams.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk gave other bytes back than it was given. */
class WreckedStoresTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final byte[] NOISE = new byte[64];

    @TempDir
    Path directory;

    @Test
    void storesThatCannotBeOpenedAreRestored() throws Exception {
        try (RealWire wire = new RealWire(directory.resolve("broker"))) {
            WireTopics.create(wire.kafka(), 1, (short) 1);
            run(wire);
            assertThat(wrecked()).isPositive();
            run(wire);
        }
    }

    private void run(RealWire wire) {
        Settings settings = Settings.of(Map.of("streams.state-dir", stores().toString(), "streams.threads", "1"));
        try (Streams streams = Streams.start(wire.kafka(), wire.registry(), settings)) {
            Awaitility.await().atMost(PATIENCE).until(streams::isRunning);
        }
    }

    private Path stores() {
        return directory.resolve("stores");
    }

    /** How many manifests of stores are noise now. */
    private long wrecked() throws IOException {
        try (Stream<Path> files = Files.walk(stores())) {
            List<Path> manifests = files.filter(
                            file -> file.getFileName().toString().startsWith("MANIFEST"))
                    .toList();
            for (Path manifest : manifests) {
                Files.write(manifest, NOISE);
            }
            return manifests.size();
        }
    }
}
