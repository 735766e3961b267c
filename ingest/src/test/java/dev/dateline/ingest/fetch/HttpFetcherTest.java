package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.FakeOrigin;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchOutcome.Gone;
import dev.dateline.ingest.fetch.FetchOutcome.NotModified;
import dev.dateline.ingest.fetch.FetchOutcome.Throttled;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpFetcherTest extends OneOriginTest {
    HttpFetcherTest() throws IOException {}

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
