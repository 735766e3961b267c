package dev.dateline.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.meter.Meters;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogsTest {
    private static final Logger LOG = LoggerFactory.getLogger(LogsTest.class);

    @TempDir
    Path directory;

    @AfterEach
    void plainLinesAgain() {
        Logs.written(false, false, Meters.unwatched());
    }

    @Test
    void theFileIsWrittenAlsoAfterItWasToldHow() throws Exception {
        Path file = directory.resolve("dateline.log");
        Logs.alsoTo(file);
        Logs.written(false, false, Meters.unwatched());
        LOG.info("The wire has come up");
        Logs.written(true, false, Meters.unwatched());
        LOG.info("And goes on");
        assertThat(Files.readAllLines(file))
                .anyMatch(line -> line.contains("INFO") && line.contains("The wire has come up"))
                .anyMatch(line -> line.startsWith("{") && line.contains("And goes on"));
    }
}
