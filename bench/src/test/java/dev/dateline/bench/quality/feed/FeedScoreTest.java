package dev.dateline.bench.quality.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.bench.quality.feed.FeedReader.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedScoreTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<Entry> GOLD =
            List.of(Entry.of("Fire &amp; <b>flood</b>", "https://a.example/1", NOON, null));

    private final FeedScore score = new FeedScore();

    @Test
    void markupAndARelativeLinkDoNotMatter() {
        score.add(GOLD, Optional.of(List.of(Entry.of("Fire & flood", "./1", NOON.plusSeconds(1), null))));

        assertThat(List.of(score.parses(), score.cores(), score.dates())).containsOnly(1.0);
    }

    @Test
    void anotherTitleIsNoCore() {
        score.add(GOLD, Optional.of(List.of(Entry.of("Fire", "https://a.example/1", NOON, null))));

        assertThat(score.parses()).isEqualTo(1);
        assertThat(score.cores()).isZero();
    }

    @Test
    void aFeedThatIsNotReadCountsAgainstTheReader() {
        score.add(GOLD, Optional.empty());

        assertThat(score.feeds()).isEqualTo(1);
        assertThat(score.parses()).isZero();
    }

    @Test
    void aDateMoreThanASecondOffIsWrong() {
        score.add(GOLD, Optional.of(List.of(Entry.of("Fire & flood", "1", NOON.plusSeconds(2), null))));

        assertThat(score.cores()).isEqualTo(1);
        assertThat(score.dates()).isZero();
    }
}
