package dev.dateline.ingest.schedule;

import static dev.dateline.ingest.schedule.NewsWatch.Entry.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.schedule.NewsWatch.Entry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Dates of which only several polls show that they are made up. */
class FeedDatesTest {
    private static final Duration NEXT_POLL = Duration.ofSeconds(67);
    private static final Duration SIX_MINUTES = Duration.ofMinutes(6);
    private static final String LONG_AGO = "2026-02-01T08:00:00Z";

    private final NewsWatch watch;

    FeedDatesTest() throws IOException {
        watch = new NewsWatch();
    }

    @AfterEach
    void close() {
        watch.close();
    }

    /** As a feed dates its entries that was made some minutes ago. */
    private String made(Duration ago) {
        return watch.clock.instant().minus(ago).toString();
    }

    private void madeAnew(String... paths) {
        watch.lists(Arrays.stream(paths)
                        .map(path -> of(path, path.toUpperCase(Locale.ROOT))
                                .published(made(Duration.ofSeconds(180 + path.charAt(0)))))
                        .toArray(Entry[]::new))
                .after(NEXT_POLL);
    }

    @Test
    void datesThatMoveWithTheFeedAreNotBelieved() {
        String before = made(Duration.ofMinutes(9));
        watch.lists(of("b", "B").published(before), of("a", "A").published(made(Duration.ofMinutes(30))))
                .feed();
        watch.wire.dated();

        madeAnew("c", "b", "a");
        assertThat(watch.wire.dated()).as("it may be a mere edit").contains("C LIVE null");
        madeAnew("d", "c", "b", "a");
        assertThat(watch.wire.dated()).contains("D LIVE MOVING");
        assertThat(watch.status().message()).contains("new dates from answer to answer");
    }

    @Test
    void manyDatesThatMoveAtOnceLeaveNoDoubt() {
        watch.lists(
                        of("c", "C").published("2026-03-01T11:00:00Z"),
                        of("b", "B").published("2026-03-01T10:00:00Z"),
                        of("a", "A").published("2026-03-01T09:00:00Z"))
                .feed();
        watch.wire.dated();
        madeAnew("d", "c", "b", "a");
        assertThat(watch.wire.dated()).containsOnly("D LIVE MOVING");
    }

    @Test
    void oneEntryThatIsPublishedAnewMakesNoFeedDoubtful() {
        String first = "2026-03-01T09:00:00Z";
        watch.lists(
                        of("c", "C").published(first),
                        of("b", "B").published(first),
                        of("a", "A").published(LONG_AGO))
                .feed();
        for (int poll = 1; poll <= 3; poll++) {
            String again = made(Duration.ofMinutes(2));
            watch.lists(
                            of("n" + poll, "N").published(made(Duration.ofMinutes(4))),
                            of("c", "C").published(again),
                            of("b", "B").published(first),
                            of("a", "A").published(LONG_AGO))
                    .after(NEXT_POLL);
        }
        assertThat(watch.wire.dated()).noneMatch(entry -> entry.endsWith("MOVING"));
        assertThat(watch.status().memory().dates().moving()).isZero();
    }

    @Test
    void newsUnderADateThatStandsStillIsLiveAndItsDateIsNotBelieved() {
        watch.lists(of("a", "A").published(LONG_AGO)).feed();
        watch.lists(of("b", "B").published(LONG_AGO)).after(NEXT_POLL);
        assertThat(watch.wire.dated()).as("it may come late").containsExactly("A BACKFILL null", "B BACKFILL null");

        watch.lists(of("c", "C").published(LONG_AGO)).after(NEXT_POLL);
        watch.lists(of("d", "D").published(LONG_AGO)).after(NEXT_POLL);
        assertThat(watch.wire.dated()).containsExactly("C LIVE STUCK", "D LIVE STUCK");
        assertThat(watch.status().message()).contains("a date that stands still");

        String today = made(Duration.ofMinutes(30));
        watch.lists(of("e", "E").published(today)).after(NEXT_POLL);
        assertThat(watch.wire.dated()).as("mended").containsExactly("E LIVE null");
        assertThat(watch.status().message()).isNull();
    }

    @Test
    void oldArticlesOfManyDatesThatComeLateAreOldNews() {
        watch.lists(of("a", "A").published("2026-02-20T08:00:00Z")).feed();
        for (int day = 1; day <= 4; day++) {
            watch.lists(of("old" + day, "Old").published("2026-02-0" + day + "T08:00:00Z"))
                    .after(NEXT_POLL);
        }
        assertThat(watch.wire.dated())
                .filteredOn(entry -> !entry.contains("BACKFILL null"))
                .isEmpty();
    }

    @Test
    void aDayThatStandsForItsHoursIsNoDoubt() {
        String day = "2026-03-01T00:00:00Z";
        watch.lists(of("a", "A").published(day)).feed();
        watch.lists(of("b", "B").published(day), of("a", "A").published(day)).after(NEXT_POLL);
        watch.lists(of("c", "C").published(day), of("b", "B").published(day)).after(NEXT_POLL);
        assertThat(watch.wire.dated()).noneMatch(entry -> entry.endsWith("STUCK"));
    }

    @Test
    void aSingleEntryThatAlwaysBearsTheMomentOfTheRequestIsFoundOut() {
        watch.watch(NewsWatch.source(watch.origin, SourceKind.FEED, false, SIX_MINUTES));
        for (int poll = 1; poll <= 4; poll++) {
            Instant next = watch.status().nextPoll();
            watch.lists(of("n" + poll, "N" + poll).published(next.toString()));
            watch.after(Duration.between(watch.clock.instant(), next.plusSeconds(5)));
        }
        assertThat(watch.wire.dated())
                .filteredOn(entry -> entry.startsWith("N"))
                .containsExactly("N1 LIVE null", "N2 LIVE null", "N3 LIVE NOW", "N4 LIVE NOW");
    }

    @Test
    void whatTheDatesDidSurvivesARestart() {
        watch.lists(of("a", "A").published(LONG_AGO)).feed();
        watch.lists(of("b", "B").published(LONG_AGO)).after(NEXT_POLL);
        watch.lists(of("c", "C").published(LONG_AGO)).after(NEXT_POLL);
        watch.wire.dated();

        watch.lists(of("d", "D").published(LONG_AGO));
        watch.restart(NewsWatch.source(watch.origin, SourceKind.FEED, false, NewsWatch.EVERY), watch.clock.instant());
        watch.after(NEXT_POLL);
        assertThat(watch.wire.dated()).containsExactly("D LIVE STUCK");
    }
}
