package dev.dateline.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The soak in short: three kills and endpoints down within a minute of news. */
class SoakTest {
    private static final Soak.Plan SHORT = new Soak.Plan(Duration.ofSeconds(45), 5, Duration.ofSeconds(8), 7);

    @TempDir
    private Path folder;

    @Test
    void underKillsAndDowntimesNothingIsLostAndNothingToldTwice() throws Exception {
        List<String> faults = new Soak(SHORT, CorpusNews.none(), System.out).run(folder);
        assertThat(faults).isEmpty();
    }
}
