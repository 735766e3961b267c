package dev.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.FakeOrigin;
import dev.dateline.ingest.MemoryWire;
import dev.dateline.ingest.SettableClock;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.page.PageErrand.End;
import dev.dateline.ingest.queue.HostGate;
import dev.dateline.ingest.queue.Job;
import dev.dateline.ingest.queue.PoliteQueue;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Live news is looked at again: an edit or a withdrawal that no feed tells is noticed. */
class RevisitsTest {
    private static final String PATH = "/news/fire-on-the-quay";
    private static final Answer PAGE = Answer.html("<p>12 dead</p>").with("ETag", "\"1\"");

    private final FakeOrigin post = new FakeOrigin();
    private final MemoryWire wire = new MemoryWire();
    private final SettableClock clock = new SettableClock("2026-03-01T12:00:00Z");
    private final HttpFetcher fetcher = new HttpFetcher(
            new FetchLimits("Dateline/0.1", Duration.ofSeconds(5), Duration.ofSeconds(5), 4, true), clock);
    private final PoliteQueue queue = new PoliteQueue(new HostGate(1, Duration.ZERO), 100, clock);
    private final PageVisits visits = new PageVisits(
                    fetcher, new Robots(fetcher, "Dateline/0.1", clock), queue, wire.wire(), 100_000, clock)
            .lookingAgain(true);
    private final List<End> ends = new ArrayList<>();

    RevisitsTest() throws IOException {}

    @AfterEach
    void close() {
        fetcher.close();
        post.close();
    }

    private RevisitsTest read(Arrival arrival) {
        URI page = post.url(PATH);
        visits.run(new PageErrand(
                Source.feed(post.url("/feed"), Outlet.alone("hp", "The Harbour Post")),
                ArticleId.of(page.toString()),
                page.toString(),
                page,
                PageErrand.Purpose.READ,
                arrival,
                ends::add));
        return after(Duration.ZERO);
    }

    private RevisitsTest after(Duration time) {
        clock.advance(time);
        for (Optional<Job> job = queue.poll(); job.isPresent(); job = queue.poll()) {
            job.get().work().run();
            queue.finished(job.get());
        }
        return this;
    }

    @Test
    void liveNewsIsLookedAtThreeTimesMore() {
        post.at(PATH, PAGE);
        read(Arrival.LIVE).after(Duration.ofMinutes(59));
        assertThat(post.asked(PATH)).hasSize(1);
        after(Duration.ofMinutes(1))
                .after(Duration.ofHours(5))
                .after(Duration.ofHours(18))
                .after(Duration.ofDays(9));
        assertThat(post.asked(PATH)).hasSize(4);
        assertThat(wire.arrived()).containsExactly("page LIVE " + PATH);
        assertThat(ends).containsExactly(End.DONE);
        assertThat(wire.deadLetters()).isEmpty();
    }

    @Test
    void anEditIsPublished() {
        post.at(PATH, PAGE, Answer.html("<p>14 dead</p>"));
        read(Arrival.LIVE).after(Duration.ofHours(1));
        assertThat(wire.arrived()).containsExactly("page LIVE " + PATH, "page LIVE " + PATH);
        after(Duration.ofHours(5)).after(Duration.ofHours(18));
        assertThat(post.asked(PATH)).hasSize(4);
        assertThat(wire.arrived()).isEmpty();
    }

    @Test
    void aPageThatVanishedIsAWithdrawal() {
        post.at(PATH, PAGE, Answer.status(410));
        read(Arrival.LIVE).after(Duration.ofHours(1)).after(Duration.ofDays(9));
        assertThat(wire.arrived()).containsExactly("page LIVE " + PATH, "gone " + PATH);
        assertThat(ends).containsExactly(End.DONE, End.WITHDRAWN);
        assertThat(post.asked(PATH)).hasSize(2);
    }

    @Test
    void aPageThatNowLeadsToTheFrontIsAWithdrawal() {
        post.at(PATH, PAGE, Answer.redirect(302, "/")).at("/", PAGE);
        read(Arrival.LIVE).after(Duration.ofHours(1));
        assertThat(wire.arrived()).containsExactly("page LIVE " + PATH, "gone " + PATH);
    }

    @Test
    void oldNewsIsNotLookedAtAgainNorIsOneArticleTwice() {
        post.at(PATH, PAGE);
        read(Arrival.BACKFILL).after(Duration.ofHours(1));
        assertThat(post.asked(PATH)).hasSize(1);
        read(Arrival.LIVE).read(Arrival.LIVE).after(Duration.ofHours(1));
        assertThat(post.asked(PATH)).hasSize(4);
    }

    @Test
    void aLookThatFailsIsNoLoss() {
        post.at(PATH, PAGE, Answer.status(500));
        read(Arrival.LIVE)
                .after(Duration.ofHours(1))
                .after(Duration.ofMinutes(1))
                .after(Duration.ofMinutes(1));
        after(Duration.ofMinutes(9)).after(Duration.ofHours(9));
        assertThat(wire.deadLetters()).isEmpty();
        assertThat(ends).containsExactly(End.DONE);
    }
}
