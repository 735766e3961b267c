package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.FakeOrigin;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fetcher and one origin on loopback, at which a feed stands. */
abstract class OneOriginTest {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final long CAP = 100_000;

    final FakeOrigin origin;
    HttpFetcher fetcher;

    OneOriginTest() throws IOException {
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

    static HttpFetcher fetcher(boolean privateAddresses, Duration total) {
        FetchLimits limits = new FetchLimits("Dateline/0.1", Duration.ofSeconds(5), total, 4, privateAddresses);
        return new HttpFetcher(limits, InstantSource.fixed(NOON));
    }

    FetchOutcome fetch(String path) {
        return fetch(path, Validators.NONE);
    }

    FetchOutcome fetch(String path, Validators validators) {
        return fetch(origin.url(path), validators);
    }

    FetchOutcome fetch(URI url, Validators validators) {
        try (BodyBudget.Share share = fetcher.share()) {
            return fetcher.fetch(FetchRequest.feed(url, validators, CAP), share);
        }
    }

    FetchOutcome.Route direct(String path) {
        return new FetchOutcome.Route(origin.url(path), origin.url(path), false, false);
    }

    static String text(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOf(Fresh.class);
        return new String(((Fresh) outcome).body(), StandardCharsets.UTF_8);
    }

    static void assertFailed(FetchOutcome outcome, Trouble kind) {
        assertThat(outcome).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.trouble()).isEqualTo(kind);
            assertThat(failed.message()).matches("[^\\n]{10,300}[.]");
        });
    }
}
