package dev.dateline.ingest.schedule;

import static dev.dateline.ingest.schedule.NewsWatch.Entry.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a story that spikes changes polling. */
class HasteTest {
    private static final Set<String> CARRIER = Set.of("hp");

    private final NewsWatch watch;

    HasteTest() throws IOException {
        watch = new NewsWatch();
    }

    @AfterEach
    void close() {
        watch.close();
    }

    /** A source that is asked seldom. */
    @BeforeEach
    void watchASlowSource() {
        watch.lists(of("a", "A").published("2026-02-20T12:00:00Z"))
                .watch(NewsWatch.source(watch.origin, SourceKind.FEED, false, Duration.ZERO))
                .after(Duration.ofHours(8));
    }

    private int polls(Duration time) {
        int before = watch.origin.asked("/feed").size();
        watch.after(time);
        return watch.origin.asked("/feed").size() - before;
    }

    @Test
    void carriersAreAskedEveryMinuteForHalfAnHour() {
        assertThat(polls(Duration.ofMinutes(30))).isLessThanOrEqualTo(2);
        watch.spikes(CARRIER, Set.of());
        assertThat(polls(Duration.ofMinutes(30))).isBetween(25, 31);
        assertThat(polls(Duration.ofMinutes(30))).isLessThanOrEqualTo(2);
    }

    @Test
    void aSecondSpikeProlongsTheHasteAndDoublesNothing() {
        watch.spikes(CARRIER, Set.of());
        watch.after(Duration.ofMinutes(20));
        watch.spikes(CARRIER, Set.of());
        assertThat(polls(Duration.ofMinutes(28))).isBetween(24, 29);
    }

    @Test
    void neighboursAreAskedLessOften() {
        watch.spikes(Set.of("other"), CARRIER);
        assertThat(polls(Duration.ofMinutes(30))).isBetween(5, 8);
    }

    @Test
    void othersAreNotAskedSooner() {
        watch.spikes(Set.of("other"), Set.of("another"));
        assertThat(polls(Duration.ofMinutes(30))).isLessThanOrEqualTo(2);
    }

    @Test
    void whatTheOriginAsksForIsKept() {
        watch.origin.at("/feed", watch.feed(of("b", "B")).with("Cache-Control", "max-age=1200"));
        watch.after(Duration.ofHours(8)).spikes(CARRIER, Set.of());
        assertThat(polls(Duration.ofMinutes(30))).isBetween(1, 2);
    }

    @Test
    void whoFailsIsLeftAlone() {
        watch.origin.at("/feed", Answer.status(500));
        watch.after(Duration.ofHours(8)).spikes(CARRIER, Set.of());
        assertThat(polls(Duration.ofMinutes(30))).isLessThanOrEqualTo(1);
    }
}
