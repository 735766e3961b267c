package dev.dateline.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskUseTest {

    @Test
    void aTopicsPartitionsAreCountedTogetherAndAllElseByFolder(@TempDir Path data) throws IOException {
        write(data.resolve("log/story-events-0/00000000000000000000.log"), 100);
        write(data.resolve("log/story-events-11/00000000000000000040.log"), 20);
        write(data.resolve("log/story-events-11/00000000000000000040.timeindex"), 4_000);
        write(data.resolve("streams/dateline/0_1/rocksdb/told/000012.sst"), 7);
        write(data.resolve("dateline.log"), 3);

        assertThat(DiskUse.of(data)).isEqualTo(Map.of("story-events", 120L, "streams/", 7L, "other files", 3L));
    }

    private static void write(Path file, int bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[bytes]);
    }
}
