package dev.dateline.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.ingest.schedule.SeenEntry.Errand;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenEntryTest {
    private static final ArticleId ARTICLE = new ArticleId("00ff");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00ff ab12 - listed",
                "00ff ab12@1772366400 http://a.example/x?y=1 absent",
                "00ff ab12 http://a.example/x listed fetch-backfill",
                "00ff ab12 http://a.example/x absent check",
                "00ff ab12@1772366400@1772366300 - listed",
                "00ff ab12@1772366400@- - listed"
            })
    void isReadAsItWasWritten(String text) {
        assertThat(SeenEntry.read(text)).map(SeenEntry::text).hasValue(text);
    }

    @Test
    void partsAtTheEndMayBeMissing() {
        assertThat(SeenEntry.read("00ff ab12")).hasValue(new SeenEntry(ARTICLE, "ab12", null, null, "", true, null));
    }

    @Test
    void namesAllItsParts() {
        assertThat(SeenEntry.read("00ff ab12@60 http://a.example/ absent fetch-live"))
                .hasValue(new SeenEntry(
                        ARTICLE,
                        "ab12",
                        Instant.ofEpochSecond(60),
                        Instant.ofEpochSecond(60),
                        "http://a.example/",
                        false,
                        Errand.FETCH_LIVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00ff", "00ff ab@x - listed", "00ff ab - listed dance"})
    void nonsenseIsForgotten(String text) {
        assertThat(SeenEntry.read(text)).isEmpty();
    }
}
