package dev.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.FakeOrigin;
import dev.dateline.ingest.MemoryWire;
import dev.dateline.ingest.SettableClock;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
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

/** The manners of visits to pages, between two sites. */
class PageVisitsTest {
    private static final Answer PAGE = Answer.html("<p>Text</p>");
    private static final Duration SPACING = Duration.ofSeconds(2);

    private final FakeOrigin post = new FakeOrigin();
    private final FakeOrigin herald = new FakeOrigin();
    private final MemoryWire wire = new MemoryWire();
    private final SettableClock clock = new SettableClock("2026-03-01T12:00:00Z");
    private final HttpFetcher fetcher = new HttpFetcher(
            new FetchLimits("Dateline/0.1", Duration.ofSeconds(5), Duration.ofSeconds(5), 4, true), clock);
    private final PoliteQueue queue = new PoliteQueue(new HostGate(1, SPACING), 100, clock);
    private final PageVisits visits =
            new PageVisits(fetcher, new Robots(fetcher, "Dateline/0.1", clock), queue, wire.wire(), 100_000, clock);
    private final List<End> ends = new ArrayList<>();

    PageVisitsTest() throws IOException {}

    @AfterEach
    void close() {
        fetcher.close();
        post.close();
        herald.close();
    }

    private Source source(SourceKind kind) {
        Outlet outlet = Outlet.alone("hp", "The Harbour Post");
        return new Source(
                new SourceId("hp"), post.url("/news"), kind, outlet, null, true, null, Duration.ZERO, true, false);
    }

    private PageVisitsTest read(String path) {
        URI page = post.url(path);
        visits.run(new PageErrand(
                source(SourceKind.FEED),
                ArticleId.of(page.toString()),
                page.toString(),
                page,
                PageErrand.Purpose.READ,
                Arrival.LIVE,
                ends::add));
        return run();
    }

    private PageVisitsTest after(Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plusSeconds(1)) {
            clock.advance(Duration.ofSeconds(1));
            run();
        }
        return this;
    }

    private PageVisitsTest run() {
        for (Optional<Job> job = queue.poll(); job.isPresent(); job = queue.poll()) {
            job.get().work().run();
            queue.finished(job.get());
        }
        return this;
    }

    private static List<String> paths(FakeOrigin origin) {
        return origin.asked().stream().map(FakeOrigin.Asked::path).toList();
    }

    @Test
    void aSitesRulesAreAskedInAVisitOfTheirOwn() {
        post.at("/a", PAGE);
        read("/a");
        assertThat(paths(post)).containsExactly("/robots.txt");
        after(SPACING);
        assertThat(paths(post)).containsExactly("/robots.txt", "/a");
        assertThat(wire.arrived()).containsExactly("page LIVE /a");
    }

    @Test
    void rulesAreAskedOnceADay() {
        post.at("/a", PAGE);
        read("/a").after(SPACING).read("/a").after(SPACING);
        assertThat(post.asked("/robots.txt")).hasSize(1);
        clock.advance(Duration.ofHours(24));
        read("/a").after(SPACING);
        assertThat(post.asked("/robots.txt")).hasSize(2);
        assertThat(post.asked("/a")).hasSize(3);
    }

    @Test
    void rulesThatCannotBeHadAnyMoreStayInForce() {
        post.at("/robots.txt", Answer.ok("User-agent: *\nDisallow: /b"), Answer.status(503));
        post.at("/a", PAGE).at("/b", PAGE);
        read("/a").after(SPACING);
        clock.advance(Duration.ofHours(24));
        read("/a").read("/b").after(Duration.ofSeconds(10));
        assertThat(post.asked("/robots.txt")).hasSize(2);
        assertThat(post.asked("/a")).hasSize(2);
        assertThat(post.asked("/b")).isEmpty();
    }

    @Test
    void rulesMayStandElsewhere() {
        post.at("/robots.txt", Answer.redirect(301, herald.url("/rules").toString()));
        herald.at("/rules", Answer.ok("User-agent: *\nDisallow: /a"));
        post.at("/a", PAGE);
        read("/a").after(SPACING);
        assertThat(post.asked("/a")).isEmpty();
        assertThat(ends).containsExactly(End.DONE);
    }

    @Test
    void ofLongRulesTheBeginningCounts() {
        String rules = "User-agent: *\nDisallow: /a\n" + "# nothing but talk\n".repeat(40_000);
        post.at("/robots.txt", Answer.ok(rules).with("Content-Type", "text/plain"))
                .at("/a", PAGE)
                .at("/b", PAGE);
        read("/a").read("/b").after(Duration.ofSeconds(10));
        assertThat(post.asked("/a")).isEmpty();
        assertThat(wire.arrived()).containsExactly("page LIVE /b");
    }

    @Test
    void aRedirectOnTheSiteIsFollowedWithinItsRules() {
        post.at("/robots.txt", Answer.ok("User-agent: *\nDisallow: /private"));
        post.at("/a", Answer.redirect(302, "/b")).at("/b", PAGE).at("/c", Answer.redirect(302, "/private"));
        read("/a").after(SPACING).read("/c").after(Duration.ofSeconds(10));
        assertThat(paths(post)).containsExactly("/robots.txt", "/a", "/b", "/c");
        assertThat(ends).containsExactly(End.DONE, End.DONE);
        assertThat(wire.deadLetters()).isEmpty();
    }

    @Test
    void aRedirectToAnotherSiteObeysThatOnesRules() {
        post.at("/a", Answer.redirect(302, herald.url("/a").toString()))
                .at("/b", Answer.redirect(302, herald.url("/b").toString()));
        herald.at("/robots.txt", Answer.ok("User-agent: *\nDisallow: /b")).at("/a", PAGE);
        read("/a").after(Duration.ofSeconds(5)).read("/b").after(Duration.ofSeconds(10));
        assertThat(paths(herald)).containsExactly("/robots.txt", "/a");
        assertThat(wire.arrived()).containsExactly("page LIVE /a");
        assertThat(ends).containsExactly(End.DONE, End.DONE);
    }

    @Test
    void redirectsBackAndForthEnd() {
        post.at("/a", Answer.redirect(302, herald.url("/a").toString()));
        herald.at("/a", Answer.redirect(302, post.url("/a").toString()));
        read("/a").after(Duration.ofSeconds(30));
        assertThat(ends).containsExactly(End.DONE);
        assertThat(post.asked("/a").size() + herald.asked("/a").size()).isEqualTo(6);
        assertThat(wire.deadLetters())
                .extracting(DeadLetter::reason)
                .singleElement()
                .asString()
                .contains("from site to site");
    }

    @Test
    void aSiteThatAsksForPatienceIsLeftAlone() {
        post.at("/a", Answer.status(429).with("Retry-After", "300"), PAGE).at("/b", PAGE);
        read("/a").read("/b").after(Duration.ofSeconds(290));
        assertThat(paths(post)).containsExactly("/robots.txt", "/a");
        after(Duration.ofSeconds(20));
        assertThat(wire.arrived()).containsExactlyInAnyOrder("page LIVE /a", "page LIVE /b");
    }

    @Test
    void sectionPagesAreUnderTheRulesAndFeedsAreNot() {
        post.at("/robots.txt", Answer.ok("User-agent: *\nDisallow: /news"));
        assertThat(visits.refusal(source(SourceKind.FEED))).isEmpty();
        assertThat(post.asked()).isEmpty();
        assertThat(visits.refusal(source(SourceKind.SECTION_PAGE)))
                .map(Blocked::trouble)
                .contains(Trouble.ROBOTS);
    }
}
