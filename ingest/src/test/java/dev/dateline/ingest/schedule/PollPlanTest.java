package dev.dateline.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.SourceMemory;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.feed.FeedPace;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollPlanTest {
    /** A Sunday. */
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final PollPlan plan =
            new PollPlan(new PollBounds(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofHours(6)));

    private static Poll poll(Duration wish, State state, Duration lastInterval, int failures) {
        Source source = new Source(
                new SourceId("s"),
                URI.create("http://a.example/feed"),
                SourceKind.FEED,
                Outlet.alone("a", "A"),
                null,
                false,
                null,
                wish,
                true,
                false);
        Instant last = NOON.minus(lastInterval);
        SourceStatus before = new SourceStatus(
                source.id(),
                null,
                null,
                null,
                last,
                last,
                NOON,
                failures,
                state,
                null,
                List.of(),
                0,
                null,
                SourceMemory.NONE);
        return new Poll(source, before, NOON);
    }

    private static void assertAbout(Instant next, Duration wait) {
        assertThat(Duration.between(NOON, next)).isBetween(wait, wait.plus(wait.dividedBy(10)));
    }

    @ParameterizedTest
    @CsvSource({
        // last interval, news, asked by the origin, next interval
        "PT20M, true, PT0S, PT9M",
        "PT20M, false, PT0S, PT36M",
        "PT1M, true, PT0S, PT1M",
        "PT6H, false, PT0S, PT6H",
        "PT20M, true, PT1H, PT1H",
        "PT20M, true, PT5M, PT9M",
        "PT20M, true, PT9000H, PT6H",
    })
    void theIntervalFollowsTheNews(Duration last, boolean news, Duration asked, Duration next) {
        Poll poll = poll(Duration.ZERO, State.OK, last, 0);
        Duration wait = Duration.between(NOON, plan.afterAnswer(poll, news, asked, FeedPace.UNSAID));
        assertThat(wait).isBetween(next, next.plus(next.dividedBy(8)));
    }

    @Test
    void aWishIsKeptWhateverTheOriginSays() {
        Poll poll = poll(Duration.ofSeconds(30), State.OK, Duration.ofHours(1), 0);
        assertAbout(plan.afterAnswer(poll, false, Duration.ofHours(1), FeedPace.UNSAID), Duration.ofSeconds(30));
    }

    @Test
    void afterFailuresTheIntervalStartsAfresh() {
        Poll poll = poll(Duration.ZERO, State.FAILING, Duration.ofHours(6), 9);
        assertAbout(plan.afterAnswer(poll, false, Duration.ZERO, FeedPace.UNSAID), Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @CsvSource({"0, PT1M", "1, PT2M", "5, PT32M", "9, PT6H", "2000000000, PT6H"})
    void failuresDoubleTheWait(int failures, Duration wait) {
        assertAbout(plan.afterFailure(poll(Duration.ZERO, State.FAILING, Duration.ofMinutes(1), failures)), wait);
    }

    @ParameterizedTest
    @CsvSource({"PT10S, PT1M", "PT2H, PT2H", "PT72H, PT72H", "PT9000H, PT168H"})
    void patienceIsGivenAsAskedUpToAWeek(Duration asked, Duration wait) {
        Poll poll = poll(Duration.ZERO, State.OK, Duration.ofMinutes(5), 0);
        assertAbout(plan.afterThrottle(poll, Optional.of(asked)), wait);
    }

    @Test
    void quietHoursAndDaysAreSkipped() {
        Poll poll = poll(Duration.ZERO, State.OK, Duration.ofMinutes(10), 0);
        FeedPace quiet = new FeedPace(null, Set.of(0, 1), Set.of(DayOfWeek.SUNDAY));
        assertThat(plan.afterAnswer(poll, false, Duration.ZERO, quiet)).isEqualTo("2026-03-02T02:00:00Z");
    }

    @Test
    void aFeedThatIsAlwaysQuietIsAskedNevertheless() {
        Poll poll = poll(Duration.ZERO, State.OK, Duration.ofMinutes(10), 0);
        FeedPace never = new FeedPace(null, Set.of(), Set.of(DayOfWeek.values()));
        assertAbout(plan.afterAnswer(poll, true, Duration.ZERO, never), Duration.ofMinutes(5));
    }

    @Test
    void aNewWishHoldsFromTheNextStart() {
        Poll poll = poll(Duration.ofMinutes(2), State.OK, Duration.ofMinutes(10), 0);
        assertThat(plan.firstPoll(poll.source(), poll.before())).isBefore(NOON.minus(Duration.ofMinutes(7)));
        Poll throttled = poll(Duration.ofMinutes(2), State.FAILING, Duration.ofMinutes(10), 1);
        assertThat(plan.firstPoll(throttled.source(), throttled.before())).isEqualTo(NOON);
    }
}
