package dev.dateline.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Rhythm;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.SourceMemory;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.feed.FeedPace;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollPlanTest {
    /** A Sunday. */
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final PollPlan plan = new PollPlan(
            new PollBounds(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofMinutes(2)));

    private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(100));
    private static final Poll POLL = poll(Duration.ZERO, State.OK, Duration.ofMinutes(20), 0);

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

    /** A source that brings news at noon and none at other times, watched for four weeks. */
    private static Rhythm noonPaper() {
        List<Instant> dates = IntStream.range(0, 27 * 8)
                .mapToObj(i -> NOON.minus(Duration.ofDays(i / 8)).plusSeconds(7L * 60 * (i % 8)))
                .filter(date -> date.isBefore(NOON))
                .toList();
        return Rhythm.begun(NOON, dates);
    }

    @Test
    void aSourceIsAskedOftenWhenItUsesToBringNewsAndSeldomWhenNot() {
        Duration atNoon = wait(plan.afterAnswer(POLL, noonPaper(), Duration.ZERO, FeedPace.UNSAID));
        Poll evening = new Poll(POLL.source(), POLL.before(), NOON.plus(Duration.ofHours(3)));
        Instant next = plan.afterAnswer(evening, noonPaper(), Duration.ZERO, FeedPace.UNSAID)
                .due();
        assertThat(atNoon).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(12));
        assertThat(Duration.between(evening.at(), next)).isGreaterThan(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S, PT4M, PT12M",
        "PT1H, PT0S, PT1H, PT67M",
        "PT0S, PT2H, PT2H, PT133M",
        "PT9000H, PT0S, PT6H, PT7H"
    })
    void theOriginMayAskForMoreTimeUpToTheLongestInterval(
            Duration header, Duration ttl, Duration least, Duration most) {
        FeedPace pace = new FeedPace(ttl.isZero() ? null : ttl, Set.of(), Set.of());
        assertThat(wait(plan.afterAnswer(POLL, noonPaper(), header, pace))).isBetween(least, most);
    }

    @Test
    void whoHurriesKeepsWhatTheOriginAsksFor() {
        NextPoll free = plan.afterAnswer(POLL, Rhythm.UNKNOWN, Duration.ZERO, FeedPace.UNSAID);
        NextPoll bound = plan.afterAnswer(POLL, Rhythm.UNKNOWN, Duration.ofMinutes(20), FeedPace.UNSAID);
        assertThat(free.earliest()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
        assertThat(bound.earliest()).isEqualTo(NOON.plus(Duration.ofMinutes(20)));
    }

    private static Duration wait(NextPoll next) {
        return Duration.between(NOON, next.due());
    }

    @Test
    void aWishIsKeptWhateverTheOriginSays() {
        Poll poll = poll(Duration.ofSeconds(30), State.OK, Duration.ofHours(1), 0);
        NextPoll next = plan.afterAnswer(poll, Rhythm.UNKNOWN, Duration.ofHours(1), FeedPace.UNSAID);
        assertAbout(next.due(), Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({
        // what passes
        "TIMEOUT, 0, PT1M",
        "CONNECT, 1, PT2M",
        "HTTP_SERVER, 5, PT32M",
        "DNS, 9, PT6H",
        "DNS, 2000000000, PT6H",
        // what its owner must mend
        "NOT_FOUND, 0, PT10M",
        "TLS, 1, PT20M",
        "UNREADABLE, 20, PT24H",
        // who is shut out
        "UNAUTHORIZED, 0, PT1H",
        "BOT_WALL, 3, PT8H",
        "LOGIN_WALL, 20, PT24H",
        // our own fault
        "OURS, 0, PT1M",
        "OURS, 20, PT5M",
    })
    void theWaitAfterFailuresDoublesAndDependsOnWhatIsWrong(Trouble trouble, int failures, Duration wait) {
        assertAbout(
                plan.afterFailure(poll(Duration.ZERO, State.FAILING, Duration.ofMinutes(1), failures), trouble), wait);
    }

    @Test
    void everyTroubleHasItsWait() {
        PollBounds bounds = new PollBounds(
                Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofMinutes(2));
        assertThat(Trouble.values())
                .allSatisfy(trouble ->
                        assertThat(BackOff.of(trouble, bounds).longest()).isLessThanOrEqualTo(Duration.ofHours(24)));
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
        NextPoll next = plan.afterAnswer(poll, Rhythm.UNKNOWN, Duration.ZERO, quiet);
        assertThat(next.due()).isEqualTo("2026-03-02T02:00:00Z");
        assertThat(next.earliest()).isEqualTo("2026-03-02T02:00:00Z");
    }

    @Test
    void aFeedThatIsAlwaysQuietIsAskedNevertheless() {
        Poll poll = poll(Duration.ZERO, State.OK, Duration.ofMinutes(10), 0);
        FeedPace never = new FeedPace(null, Set.of(), Set.of(DayOfWeek.values()));
        assertThat(wait(plan.afterAnswer(poll, Rhythm.UNKNOWN, Duration.ZERO, never)))
                .isLessThan(Duration.ofHours(1));
    }

    @Test
    void aNewWishHoldsFromTheNextStart() {
        Poll poll = poll(Duration.ofMinutes(2), State.OK, Duration.ofMinutes(10), 0);
        Instant start = NOON.minus(Duration.ofMinutes(9));
        assertThat(plan.firstPoll(poll.source(), LONG_AGO, poll.before(), start))
                .isEqualTo(NOON.minus(Duration.ofMinutes(8)));
        Poll throttled = poll(Duration.ofMinutes(2), State.FAILING, Duration.ofMinutes(10), 1);
        assertThat(plan.firstPoll(throttled.source(), LONG_AGO, throttled.before(), start))
                .isEqualTo(NOON);
    }

    @Test
    void overdueSourcesDoNotComeAllAtOnceAfterAStart() {
        Poll poll = poll(Duration.ZERO, State.OK, Duration.ofHours(2), 0);
        Instant start = NOON.plus(Duration.ofHours(5));
        List<Instant> first = IntStream.range(0, 100)
                .mapToObj(i -> poll.source().at(URI.create("http://h" + i + ".example/feed")))
                .map(source ->
                        plan.firstPoll(Source.feed(source.url(), source.outlet()), LONG_AGO, poll.before(), start))
                .toList();
        assertThat(first).allMatch(due -> !due.isBefore(start) && !due.isAfter(start.plusSeconds(60)));
        assertThat(first.stream()
                        .map(due -> due.truncatedTo(ChronoUnit.SECONDS))
                        .distinct())
                .hasSizeGreaterThan(30);
    }

    @Test
    void whatIsAddedAgainIsAskedAtOnce() {
        Poll blocked = poll(Duration.ZERO, State.BLOCKED, Duration.ofMinutes(10), 3);
        Instant start = NOON.minus(Duration.ofMinutes(5));
        assertThat(plan.firstPoll(blocked.source(), start, blocked.before(), start))
                .isEqualTo(start);
        assertThat(plan.firstPoll(blocked.source(), LONG_AGO, blocked.before(), start))
                .isEqualTo(NOON);
    }
}
