package dev.dateline.desk.archive.disk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.archive.shelf.Shelves;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessTest {
    private static final Duration MOST = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private Shelves shelves;
    private Freshness freshness;

    @BeforeEach
    void open() throws IOException {
        shelves = Shelves.open(folder);
        freshness = new Freshness(shelves, () -> now);
    }

    @AfterEach
    void close() throws IOException {
        shelves.close();
    }

    @Test
    void whileNobodyAsksNobodyLooks() throws IOException {
        file();
        assertThat(freshness.look(MOST)).isEqualTo(MOST);
        assertThat(found()).isZero();
    }

    @Test
    void whoAsksAfterAPauseFindsWhatWasFiledBefore() throws IOException {
        file();
        freshness.ask();
        assertThat(found()).isEqualTo(1);
        pass(Duration.ofMinutes(1));
        file();
        assertThat(found()).isEqualTo(1);
        freshness.ask();
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void whileSomebodyAsksWhatIsFoundIsASecondOldAtMost() throws IOException {
        freshness.ask();
        file();
        pass(Duration.ofMillis(300));
        assertThat(freshness.look(MOST)).isEqualTo(Duration.ofMillis(700));
        assertThat(found()).isZero();
        pass(Duration.ofMillis(700));
        assertThat(freshness.look(MOST)).isEqualTo(MOST);
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void aClockThatWasPutBackDoesNotHideWhatIsNew() throws IOException {
        freshness.ask();
        file();
        pass(Duration.ofHours(-2));
        freshness.look(MOST);
        assertThat(found()).isEqualTo(1);
    }

    private void file() throws IOException {
        shelves.all().get(0).add(new Document());
        freshness.stale();
    }

    private int found() throws IOException {
        return shelves.all().get(0).ask(index -> {
            IndexReader reader = index.getIndexReader();
            return reader.numDocs();
        });
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
