package dev.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpikeWatchTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final SpikeWatch watch = new SpikeWatch();

    private static ReportRef report(String outlet, int minutesAgo, Arrival arrival) {
        Instant at = NOON.minus(Duration.ofMinutes(minutesAgo));
        Outlet publisher = Outlet.alone(outlet, outlet);
        return new ReportRef(
                ArticleId.of("http://" + outlet + ".example/x"),
                1,
                publisher,
                "http://" + outlet + ".example/x",
                "Quake hits Lima",
                "",
                null,
                at,
                arrival,
                ArticleKind.STORY,
                null,
                ReportOrigin.of(publisher),
                Relation.ORIGINAL);
    }

    private static Story story(String id, ReportRef... reports) {
        List<String> outlets =
                Arrays.stream(reports).map(report -> report.outlet().id()).toList();
        Instant last = Arrays.stream(reports)
                .map(ReportRef::seenAt)
                .max(Instant::compareTo)
                .orElseThrow();
        return new Story(
                new StoryId(id),
                "en",
                "Quake",
                List.of(reports),
                reports.length,
                outlets,
                last,
                last,
                StoryPhase.NEW,
                null,
                1,
                Support.NONE,
                new Pulse(0, last),
                List.of("en"),
                List.of(),
                ArticleId.of(id),
                List.of());
    }

    @Test
    void threeOutletsWithinMinutesAreASpikeThatIsToldOnceAWhile() {
        Story spiking =
                story("s", report("a", 4, Arrival.LIVE), report("b", 2, Arrival.LIVE), report("c", 0, Arrival.LIVE));
        assertThat(watch.take(spiking)).contains(new Spike(Set.of("a", "b", "c"), Set.of()));
        assertThat(watch.take(spiking)).isEmpty();
    }

    @Test
    void slowStoriesHistoryAndOneOutletAloneAreNone() {
        assertThat(watch.take(story(
                        "slow",
                        report("a", 90, Arrival.LIVE),
                        report("b", 40, Arrival.LIVE),
                        report("c", 0, Arrival.LIVE))))
                .isEmpty();
        assertThat(watch.take(story(
                        "old",
                        report("a", 2, Arrival.BACKFILL),
                        report("b", 1, Arrival.BACKFILL),
                        report("c", 0, Arrival.BACKFILL))))
                .isEmpty();
        assertThat(watch.take(story(
                        "one",
                        report("a", 2, Arrival.LIVE),
                        report("a", 1, Arrival.LIVE),
                        report("a", 0, Arrival.LIVE))))
                .isEmpty();
    }

    @Test
    void whoCarriedOtherSpikesOfTheLanguageIsANeighbour() {
        watch.take(
                story("s", report("a", 4, Arrival.LIVE), report("b", 2, Arrival.LIVE), report("c", 0, Arrival.LIVE)));
        Story next =
                story("t", report("c", 4, Arrival.LIVE), report("d", 2, Arrival.LIVE), report("e", 0, Arrival.LIVE));
        assertThat(watch.take(next)).contains(new Spike(Set.of("c", "d", "e"), Set.of("a", "b")));
    }
}
