package dev.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.DateDoubt;
import dev.dateline.domain.item.FeedEntry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateDoubtsTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    private static List<FeedEntry> entries(@Nullable String... dates) {
        return Stream.of(dates)
                .map(date -> date == null ? null : Instant.parse(date))
                .map(date -> new FeedEntry(
                        null, "Bridge closed", null, null, null, null, date, null, null, null, null, "<item/>"))
                .toList();
    }

    private static List<@Nullable DateDoubt> doubts(List<FeedEntry> entries) {
        return DateDoubts.marked(entries, NOON).stream()
                .<@Nullable DateDoubt>map(FeedEntry::dateDoubt)
                .collect(java.util.stream.Collectors.toList());
    }

    @Test
    void aFeedWhoseEntriesAllCarryOneMomentIsDoubted() {
        assertThat(doubts(entries("2031-05-03T08:00:00Z", "2031-05-03T08:00:00Z", "2031-05-03T08:00:00Z")))
                .containsOnly(DateDoubt.ALL_EQUAL);
    }

    @Test
    void aFeedThatStampsItsEntriesWithTheRequestIsDoubted() {
        assertThat(doubts(entries(
                        "2031-05-04T12:00:00Z",
                        "2031-05-04T11:59:59Z",
                        "2031-05-04T11:59:58Z",
                        "2031-05-03T08:00:00Z")))
                .containsExactly(DateDoubt.NOW, DateDoubt.NOW, DateDoubt.NOW, null);
    }

    @Test
    void oneEntryOfThisMinuteIsNews() {
        assertThat(doubts(entries("2031-05-04T11:59:40Z", "2031-05-04T11:40:00Z", "2031-05-04T09:10:00Z")))
                .containsOnlyNulls();
    }

    @Test
    void twoEntriesWithOneDateShowNothing() {
        assertThat(doubts(entries("2031-05-03T08:00:00Z", "2031-05-03T08:00:00Z", null)))
                .containsOnlyNulls();
    }
}
