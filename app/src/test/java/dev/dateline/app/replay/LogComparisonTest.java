package dev.dateline.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogComparisonTest {
    private static final StoryId FIRE = new StoryId("fire");
    private static final StoryId VOTE = new StoryId("vote");
    private static final PlacementReason REASON = PlacementReason.byScore(1, .5, null, Double.NEGATIVE_INFINITY);

    @Test
    void equalLogsAreIdentical() {
        LogComparison found =
                compare(List.of(closed(FIRE, 1), closed(VOTE, 1)), List.of(closed(FIRE, 1), closed(VOTE, 1)));
        assertThat(found.isIdentical()).isTrue();
        assertThat(found.same()).isEqualTo(2);
    }

    @Test
    void aChangedEventIsNotTheSame() {
        LogComparison found = compare(List.of(closed(FIRE, 1)), List.of(closed(FIRE, 7)));
        assertThat(found.isIdentical()).isFalse();
        assertThat(found.events()).isEqualTo(1);
        assertThat(found.same()).isZero();
        assertThat(found.missing()).isZero();
    }

    @Test
    void whatIsMissingAndWhatIsForeignIsCounted() {
        LogComparison found =
                compare(List.of(closed(FIRE, 1), closed(VOTE, 1)), List.of(closed(FIRE, 1), closed(FIRE, 2)));
        assertThat(found.isIdentical()).isFalse();
        assertThat(found.missing()).isEqualTo(1);
        assertThat(found.foreign()).isEqualTo(1);
        assertThat(found.same()).isEqualTo(1);
    }

    @Test
    void reportsThatStandElsewhereAreTold() {
        List<StoryEvent> before = List.of(split(FIRE, VOTE, "a", "b"));
        List<StoryEvent> now = List.of(split(FIRE, VOTE, "a"), split(VOTE, FIRE, "b"));
        LogComparison found = compare(before, now);
        assertThat(found.changed())
                .containsExactly(new LogComparison.Changed(VOTE, 2, 1, 1), new LogComparison.Changed(FIRE, 0, 1, 0));
    }

    @Test
    void reportsOfAMergedStoryStandInTheOther() {
        StoryEvent merged = event(VOTE, 2, new StoryChange.Merged(FIRE, REASON));
        LogComparison found = compare(List.of(split(FIRE, VOTE, "a"), merged), List.of(split(VOTE, FIRE, "a")));
        assertThat(found.changed()).isEmpty();
        assertThat(found.stories()).isEqualTo(1);
    }

    private static LogComparison compare(List<StoryEvent> before, List<StoryEvent> now) {
        return LogComparison.of(0, ledger(before), ledger(now));
    }

    private static EventLedger ledger(List<StoryEvent> events) {
        EventLedger ledger = new EventLedger();
        events.forEach(event -> ledger.add(event, event.toString().getBytes(StandardCharsets.UTF_8)));
        return ledger;
    }

    private static StoryEvent closed(StoryId story, long sequence) {
        return event(story, sequence, new StoryChange.Closed());
    }

    private static StoryEvent split(StoryId from, StoryId into, String... reports) {
        return event(
                from,
                1,
                new StoryChange.Split(
                        into, List.of(reports).stream().map(ArticleId::new).toList(), null));
    }

    private static StoryEvent event(StoryId story, long sequence, StoryChange change) {
        return new StoryEvent(story, sequence, Instant.EPOCH, "en", change);
    }
}
