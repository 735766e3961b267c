package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.FakeOrigin;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchOutcome.Gone;
import dev.dateline.ingest.fetch.FetchOutcome.NotModified;
import dev.dateline.ingest.fetch.FetchOutcome.Throttled;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFetcherTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final long CAP = 100_000;

    private final FakeOrigin origin;
    private HttpFetcher fetcher;

    HttpFetcherTest() throws IOException {
        origin = new FakeOrigin();
        fetcher = fetcher(true, Duration.ofSeconds(10));
    }

    @BeforeEach
    void aFeedStandsThere() {
        origin.at("/feed", Answer.ok("<rss/>").with("Content-Type", "text/xml"));
    }

    @AfterEach
    void close() {
        fetcher.close();
        origin.close();
    }

    private static HttpFetcher fetcher(boolean privateAddresses, Duration total) {
        FetchLimits limits = new FetchLimits("Dateline/0.1", Duration.ofSeconds(5), total, 4, privateAddresses);
        return new HttpFetcher(limits, InstantSource.fixed(NOON));
    }

    private FetchOutcome fetch(String path) {
        return fetch(path, Validators.NONE);
    }

    private FetchOutcome fetch(String path, Validators validators) {
        return fetch(origin.url(path), validators);
    }

    private FetchOutcome fetch(URI url, Validators validators) {
        try (BodyBudget.Share share = fetcher.share()) {
            return fetcher.fetch(FetchRequest.feed(url, validators, CAP), share);
        }
    }

    private FetchOutcome.Route direct(String path) {
        return new FetchOutcome.Route(origin.url(path), origin.url(path), false, false);
    }

    private static String text(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOf(Fresh.class);
        return new String(((Fresh) outcome).body(), StandardCharsets.UTF_8);
    }

    private static void assertFailed(FetchOutcome outcome, Trouble kind) {
        assertThat(outcome).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.trouble()).isEqualTo(kind);
            assertThat(failed.message()).matches("[^\\n]{10,300}[.]");
        });
    }

    @Test
    void aBodyComesWithItsTypeAndValidators() {
        origin.at(
                "/feed",
                Answer.ok("<rss/>")
                        .with("Content-Type", "application/rss+xml; charset=utf-8")
                        .with("ETag", "W/\"a b\"")
                        .with("Last-Modified", "Sun, 01 Mar 2026 11:00:00 GMT")
                        .with("Cache-Control", "public, max-age=120"));

        Fresh fresh = (Fresh) fetch("/feed");

        assertThat(new String(fresh.body(), StandardCharsets.UTF_8)).isEqualTo("<rss/>");
        assertThat(fresh.contentType()).isEqualTo("application/rss+xml; charset=utf-8");
        assertThat(fresh.validators()).isEqualTo(new Validators("W/\"a b\"", "Sun, 01 Mar 2026 11:00:00 GMT"));
        assertThat(fresh.freshFor()).isEqualTo(Duration.ofMinutes(2));
        assertThat(fresh.route().answered()).isEqualTo(origin.url("/feed"));
    }

    @Test
    void theRequestIsHonestAndBare() {
        origin.at("/feed", Answer.ok("<rss/>").with("Set-Cookie", "id=1; Path=/"));
        fetch("/feed");
        fetch("/feed");

        FakeOrigin.Asked second = origin.asked().get(1);
        assertThat(second.header("User-Agent")).isEqualTo("Dateline/0.1");
        assertThat(second.header("Accept-Encoding")).isEqualTo("gzip, deflate, br, zstd");
        assertThat(second.headers().keySet())
                .containsExactlyInAnyOrder("Host", "Connection", "User-agent", "Accept", "Accept-encoding");
    }

    @Test
    void validatorsGoBackByteForByte() {
        origin.at("/feed", Answer.status(304).with("ETag", "\"new\""));

        FetchOutcome outcome = fetch("/feed", new Validators("\"old\"", "yesterday, more or less"));

        assertThat(origin.asked().get(0).header("If-None-Match")).isEqualTo("\"old\"");
        assertThat(origin.asked().get(0).header("If-Modified-Since")).isEqualTo("yesterday, more or less");
        assertThat(outcome).isEqualTo(new NotModified(direct("/feed"), new Validators("\"new\"", null), Duration.ZERO));
    }

    @Test
    void notModifiedWithoutAConditionIsNonsense() {
        origin.at("/feed", Answer.status(304));
        assertFailed(fetch("/feed"), Trouble.PROTOCOL);
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND",
        "400, HTTP_CLIENT",
        "405, HTTP_CLIENT",
        "418, HTTP_CLIENT",
        "401, UNAUTHORIZED",
        "402, UNAUTHORIZED",
        "403, UNAUTHORIZED",
        "407, UNAUTHORIZED",
        "451, UNAUTHORIZED",
        "500, HTTP_SERVER",
        "502, HTTP_SERVER",
        "503, HTTP_SERVER",
        "599, HTTP_SERVER",
        "300, PROTOCOL"
    })
    void errorsAreTold(int status, Trouble kind) {
        origin.at("/feed", Answer.status(status));
        assertFailed(fetch("/feed"), kind);
    }

    @Test
    void goneIsGone() {
        origin.at("/feed", Answer.status(410));
        assertThat(fetch("/feed")).isEqualTo(new Gone(direct("/feed")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | 120 | 120",
                "503 | 7 | 7",
                "429 | Sun, 01 Mar 2026 12:30:00 GMT | 1800",
                "429 | Sun, 01 Mar 2026 11:30:00 GMT | ",
                "429 | soon | ",
            })
    void aRequestForPatienceIsUnderstood(int status, String retryAfter, Long seconds) {
        origin.at("/feed", Answer.status(status).with("Retry-After", retryAfter));
        assertThat(fetch("/feed"))
                .isEqualTo(new Throttled(status, Optional.ofNullable(seconds).map(Duration::ofSeconds)));
    }

    @ParameterizedTest
    @CsvSource({
        "403, cf-mitigated, challenge",
        "503, cf-mitigated, challenge",
        "200, x-amzn-waf-action, captcha",
        "202, x-amzn-waf-action, challenge",
        "429, x-vercel-mitigated, challenge",
        "403, X-DataDome, protected",
        "403, Server, ddos-guard"
    })
    void aChallengeForBrowsersIsNoAnswer(int status, String header, String value) {
        origin.at(
                "/feed",
                new Answer(status, Map.of(header, value), Answer.ok("<html>").body()));
        assertThat(fetch("/feed"))
                .isInstanceOfSatisfying(
                        Blocked.class, blocked -> assertThat(blocked.trouble()).isEqualTo(Trouble.BOT_WALL));
    }

    @Test
    void aGuardedOriginThatAnswersIsNotBlocked() {
        origin.at("/feed", Answer.ok("<rss/>").with("X-DataDome", "protected").with("Server", "ddos-guard"));
        assertThat(text(fetch("/feed"))).isEqualTo("<rss/>");
    }

    @Test
    void redirectsAreFollowedAndRemembered() {
        origin.at("/old", Answer.redirect(301, "/older?a b")).at("/older?a%20b", Answer.redirect(308, "feed#top"));

        Fresh fresh = (Fresh) fetch("/old");

        assertThat(fresh.route())
                .isEqualTo(new FetchOutcome.Route(origin.url("/old"), origin.url("/feed"), true, false));
    }

    @Test
    void onlyPermanentRedirectsMakeAPermanentTarget() {
        origin.at("/old", Answer.redirect(301, "/middle")).at("/middle", Answer.redirect(308, "/feed"));
        assertThat(((Fresh) fetch("/old")).route().permanentTarget()).contains(origin.url("/feed"));
        assertThat(((Fresh) fetch("/feed")).route().permanentTarget()).isEmpty();
    }

    @Test
    void whatIsUnchangedOrGoneTellsItsPermanentTargetToo() {
        origin.at("/old", Answer.redirect(301, "/new")).at("/new", Answer.status(304), Answer.status(410));
        assertThat(fetch("/old", new Validators("\"1\"", null)))
                .isInstanceOfSatisfying(
                        NotModified.class,
                        same -> assertThat(same.route().permanentTarget()).contains(origin.url("/new")));
        assertThat(fetch("/old"))
                .isInstanceOfSatisfying(
                        Gone.class,
                        gone -> assertThat(gone.route().permanentTarget()).contains(origin.url("/new")));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void oneTemporaryRedirectMakesTheRouteTemporary(int status) {
        origin.at("/old", Answer.redirect(301, "/middle")).at("/middle", Answer.redirect(status, "/feed"));
        assertThat(((Fresh) fetch("/old")).route().permanentTarget()).isEmpty();
    }

    @Test
    void aPermanentRedirectFromHttpsToHttpIsNoTarget() {
        URI safe = URI.create("https://harbour-post.example/feed");
        URI unsafe = URI.create("http://harbour-post.example/feed");
        assertThat(new FetchOutcome.Route(safe, unsafe, true, true).permanentTarget())
                .isEmpty();
    }

    @Test
    void aCircleOfRedirectsEnds() {
        origin.at("/a", Answer.redirect(302, "/b")).at("/b", Answer.redirect(302, "/a"));
        assertFailed(fetch("/a"), Trouble.REDIRECTS);
        assertThat(origin.asked()).hasSize(2);
    }

    @Test
    void aLongChainOfRedirectsEnds() {
        for (int i = 0; i < 20; i++) {
            origin.at("/" + i, Answer.redirect(302, "/" + (i + 1)));
        }
        assertFailed(fetch("/0"), Trouble.REDIRECTS);
        assertThat(origin.asked()).hasSize(1 + Redirects.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:///etc/passwd", "ftp://127.0.0.1/feed", "http://", "http://[::", "javascript:1"})
    void aRedirectOffTheWebEnds(String location) {
        origin.at("/a", Answer.redirect(302, location));
        assertFailed(fetch("/a"), Trouble.REDIRECTS);
    }

    @Test
    void anEndlessBodyIsCutOff() {
        origin.at("/endless", Answer.endless());
        assertFailed(fetch("/endless"), Trouble.TOO_LARGE);
        assertThat(text(fetch("/feed"))).isEqualTo("<rss/>");
    }

    @Test
    void aDrippingBodyIsCutOffInTime() {
        fetcher.close();
        fetcher = fetcher(true, Duration.ofMillis(400));
        origin.at("/drip", Answer.dripping(Duration.ofMillis(20)));
        assertFailed(fetch("/drip"), Trouble.TIMEOUT);
    }

    @Test
    void anEmptyBodyIsNoFeed() {
        origin.at("/feed", Answer.status(200));
        assertFailed(fetch("/feed"), Trouble.EMPTY);
    }

    @Test
    void aClosedPortIsNoConnection() {
        origin.close();
        assertFailed(fetch("/feed"), Trouble.CONNECT);
    }

    @Test
    void namesUnderLocalhostMeanThisMachine() {
        URI url = URI.create("http://harbour-post.localhost:" + origin.port() + "/feed");
        assertThat(text(fetch(url, Validators.NONE))).isEqualTo("<rss/>");
        assertThat(origin.asked().get(0).header("Host")).isEqualTo("harbour-post.localhost:" + origin.port());
    }
}
