package dev.dateline.ingest.schedule;

import static dev.dateline.ingest.schedule.NewsWatch.Entry.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.Answer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sources are that answer, and what is told of them. */
class SourceHealthTest {
    private final NewsWatch watch;

    SourceHealthTest() throws IOException {
        watch = new NewsWatch();
    }

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void aFeedWithoutEntriesIsEmptyUntilItHasSome() {
        watch.lists().feed();
        assertThat(watch.status().state()).isEqualTo(State.EMPTY);
        watch.lists(of("a", "A")).after(Duration.ofMinutes(2));
        assertThat(watch.status().state()).isEqualTo(State.OK);
        assertThat(watch.status().message()).isNull();
    }

    @Test
    void aFeedWithoutAnyDateIsUndated() {
        watch.lists(of("a", "A"), of("b", "B"), of("c", "C")).feed().after(Duration.ofMinutes(3));
        assertThat(watch.status().state()).isEqualTo(State.UNDATED);
        assertThat(watch.origin.asked("/feed")).as("the same answer again").hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "404, FAILING, NOT_FOUND",
        "403, BLOCKED, UNAUTHORIZED",
        "500, FAILING, HTTP_SERVER",
        "418, FAILING, HTTP_CLIENT",
        "429, FAILING, RATE_LIMITED",
    })
    void aRefusalIsTold(int status, State state, Trouble trouble) {
        watch.origin.at("/feed", Answer.status(status));
        watch.feed();
        assertThat(watch.status().state()).isEqualTo(state);
        assertThat(watch.status().trouble()).isEqualTo(trouble);
        assertThat(watch.status().message()).isNotBlank();
    }

    @Test
    void aSourceThatIsSilentFarLongerThanItUsesToIsQuietUntilItsNextNews() {
        List<NewsWatch.Entry> past = new ArrayList<>();
        for (int hour = 1; hour < 24 * 14; hour++) {
            Instant date = watch.clock.instant().minus(Duration.ofHours(hour));
            past.add(of("e" + hour, "E " + hour).published(date.toString()));
        }
        watch.lists(past.toArray(new NewsWatch.Entry[0]))
                .watch(NewsWatch.source(watch.origin, SourceKind.FEED, false, Duration.ofHours(1)))
                .after(Duration.ofHours(5));
        assertThat(watch.status().state()).isEqualTo(State.OK);

        watch.after(Duration.ofDays(1));
        assertThat(watch.status().state()).isEqualTo(State.QUIET);
        assertThat(watch.status().message()).contains("No news for");

        watch.lists(of("x", "X").published(watch.clock.instant().toString())).after(Duration.ofHours(2));
        assertThat(watch.status().state()).isEqualTo(State.OK);
    }

    @Test
    void whenMostHostsCannotBeReachedItIsUsAndNoSourceIsBlamed() throws IOException {
        watch.lists(of("a", "A")).feed();
        int port = closedPort();
        List<Source> gone = IntStream.range(1, 9)
                .mapToObj(i -> Source.feed(
                        URI.create("http://h" + i + ".localhost:" + port + "/feed"), Outlet.alone("h" + i, "H")))
                .toList();
        gone.forEach(watch::watch);
        List<SourceStatus> statuses = gone.stream()
                .map(source -> watch.wire.status(source.id()).orElseThrow())
                .toList();
        assertThat(statuses.get(0).state()).as("one alone is its own fault").isEqualTo(State.FAILING);
        SourceStatus last = statuses.get(7);
        assertThat(last.state()).isEqualTo(State.NEW);
        assertThat(last.trouble()).isEqualTo(Trouble.OURS);
        assertThat(last.failures()).isZero();
        assertThat(last.message()).contains("our side");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void whoIsSilentLikeMostIsNotBlamed() {
        Crowd crowd = new Crowd(Duration.ofHours(1));
        Instant now = Instant.parse("2026-03-01T12:00:00Z");
        assertThat(crowd.shows("a", true, now)).as("too few to tell").isFalse();
        for (int i = 0; i < 10; i++) {
            crowd.shows("b" + i, i % 5 != 0, now.plusSeconds(i));
        }
        assertThat(crowd.shows("a", true, now.plusSeconds(20)))
                .as("nine of eleven")
                .isTrue();
        assertThat(crowd.shows("a", true, now.plus(Duration.ofHours(3))))
                .as("long ago")
                .isFalse();
    }
}
