package dev.dateline.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Rhythm;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceMemory;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as news and what as history, scenario by scenario. */
class ArrivalRuleTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant ADDED = NOW.minus(Duration.ofDays(30));
    private static final Source SOURCE = Source.feed(URI.create("http://a.example/feed"), Outlet.alone("a", "A"));

    private static Listed entry(String path, String words, @Nullable Instant date) {
        FeedEntry entry = new FeedEntry(
                null, words, "http://a.example/" + path, null, null, null, date, null, null, null, null, "");
        return Listed.of(entry, SOURCE);
    }

    private static Poll poll(@Nullable Instant lastSuccess, Rhythm rhythm) {
        SourceStatus before = new SourceStatus(
                SOURCE.id(),
                null,
                null,
                null,
                lastSuccess,
                lastSuccess,
                NOW,
                0,
                State.OK,
                null,
                List.of(),
                0,
                null,
                SourceMemory.NONE.withRhythm(rhythm));
        return new Poll(SOURCE, before, NOW);
    }

    private static Map<Arrival, Long> arrivals(Poll poll, List<SeenEntry> seen, List<Listed> listed) {
        EntryDiff diff = EntryDiff.between(seen, listed, NOW);
        ArrivalRule rule = new ArrivalRule(poll, ADDED, diff, seen);
        return diff.fresh().stream()
                .map(rule::ofFresh)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Listed> entries(int count, Function<Integer, @Nullable Instant> date) {
        return IntStream.range(0, count)
                .mapToObj(i -> entry("new-" + i, "words " + i, date.apply(i)))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // what happens, hours since the last answer, dated so many hours ago or never, arrives
        "a new entry, 1, 0.5, LIVE",
        "a new entry without a date, 1, , LIVE",
        "an entry that was written yesterday, 1, 30, LIVE",
        "an old entry that is announced again, 1, 100, BACKFILL",
        "an entry of the time before the internet, 1, 500000, LIVE",
        "an entry from the future, 1, -1000, LIVE",
        "news of an outage of a day, 24, 20, LIVE",
        "news from the end of a long outage, 200, 3, LIVE",
        "news from the beginning of a long outage, 200, 190, BACKFILL",
        "undated news after a long outage, 200, , BACKFILL",
        "an entry from the future after a long outage, 200, -1000, BACKFILL",
    })
    void aSingleEntry(String what, int hoursSince, @Nullable Double hoursOld, Arrival arrival) {
        Instant date = hoursOld == null ? null : NOW.minusSeconds(Math.round(hoursOld * 3600));
        Poll poll =
                poll(NOW.minus(Duration.ofHours(hoursSince)), Rhythm.UNKNOWN.watched(NOW.minusSeconds(9), List.of()));
        assertThat(arrivals(poll, List.of(), List.of(entry("x", "words", date))))
                .as(what)
                .containsOnlyKeys(arrival);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // what happens, entries at once, dated how (minutes between them; 0: all the same; empty: none), live
        "a usual number of news, 8, 5, 8",
        "a usual number of undated news, 8, , 8",
        "a flood of an archive, 600, 1440, 1",
        "a flood without dates, 600, , 0",
        "a flood that bears the moment of its making, 600, 0, 0",
        "a flood of true news, 50, 1, 50",
        "a morning's batch under one date, 30, 0, 30",
    })
    void manyAtOnce(String what, int count, @Nullable Integer minutesApart, long live) {
        Poll poll = poll(
                NOW.minus(Duration.ofHours(1)),
                Rhythm.begun(NOW.minus(Duration.ofDays(9)), List.of())
                        .watched(NOW.minus(Duration.ofHours(1)), List.of(NOW.minus(Duration.ofDays(3)))));
        List<Listed> listed =
                entries(count, i -> minutesApart == null ? null : NOW.minusSeconds(30 + 60L * i * minutesApart));
        assertThat(arrivals(poll, List.of(), listed).getOrDefault(Arrival.LIVE, 0L))
                .as(what)
                .isEqualTo(live);
    }

    @Test
    void aSourceThatUsesToBringManyAtOnceFloodsNobody() {
        List<Instant> dates = IntStream.range(1, 4000)
                .mapToObj(i -> NOW.minus(Duration.ofMinutes(3L * i)))
                .toList();
        Poll poll = poll(NOW.minus(Duration.ofHours(2)), Rhythm.begun(NOW.minus(Duration.ofHours(2)), dates));
        assertThat(arrivals(poll, List.of(), entries(60, i -> null))).containsOnlyKeys(Arrival.LIVE);
    }

    @Test
    void entriesUnderNewAddressesAreKnownByTheirWords() {
        Instant hourAgo = NOW.minus(Duration.ofHours(1));
        List<SeenEntry> seen = IntStream.range(0, 10)
                .mapToObj(i -> entry("old-" + i, "words " + i, null).seen(null))
                .toList();
        assertThat(arrivals(poll(hourAgo, Rhythm.UNKNOWN), seen, entries(8, i -> null)))
                .as("a new system of addresses")
                .containsOnlyKeys(Arrival.BACKFILL);
        assertThat(arrivals(poll(hourAgo, Rhythm.UNKNOWN), seen, entries(1, i -> null)))
                .as("a headline that comes every day")
                .containsOnlyKeys(Arrival.LIVE);
    }

    @Test
    void aSingleEntryUnderANewAddressIsKnownByItsWordsAndItsDate() {
        Instant date = NOW.minus(Duration.ofHours(20));
        List<SeenEntry> seen = List.of(entry("old", "words 0", date).seen(date));
        Poll poll = poll(NOW.minus(Duration.ofHours(1)), Rhythm.UNKNOWN);
        assertThat(arrivals(poll, seen, entries(1, i -> date))).containsOnlyKeys(Arrival.BACKFILL);
        assertThat(arrivals(poll, seen, entries(1, i -> NOW.minusSeconds(60)))).containsOnlyKeys(Arrival.LIVE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an old story that is edited without a word about it, 100, , BACKFILL",
        "an old story that says it was updated, 100, 1, LIVE",
        "today's story that is edited, 5, , LIVE",
    })
    void anEntryThatChanged(String what, int hoursOld, @Nullable Integer updatedHoursAgo, Arrival arrival) {
        Instant published = NOW.minus(Duration.ofHours(hoursOld));
        Instant updated = updatedHoursAgo == null ? null : NOW.minus(Duration.ofHours(updatedHoursAgo));
        FeedEntry entry = new FeedEntry(
                null, "new words", "http://a.example/x", null, null, null, published, null, updated, null, null, "");
        List<SeenEntry> seen = List.of(entry("x", "old words", published).seen(published));
        EntryDiff diff = EntryDiff.between(seen, List.of(Listed.of(entry, SOURCE)), NOW);
        ArrivalRule rule = new ArrivalRule(poll(NOW.minus(Duration.ofHours(1)), Rhythm.UNKNOWN), ADDED, diff, seen);
        assertThat(diff.changed()).extracting(rule::ofChanged).as(what).containsExactly(arrival);
    }
}
