package dev.dateline.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.PushLease.State;
import dev.dateline.ingest.SettableClock;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.queue.HostGate;
import dev.dateline.ingest.queue.Job;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.schemas.setting.DataSize;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A source, our listener and a hub, over real HTTP, on a clock that the test moves. */
class SubscriptionTest {
    private static final URI TOPIC = URI.create("https://harbour.example/feed");
    private static final byte[] NEWS = "<rss><channel><item/></channel></rss>".getBytes(StandardCharsets.UTF_8);
    private static final String DAY = "86400";

    private final SettableClock clock = new SettableClock("2026-03-01T12:00:00Z");
    private final PoliteQueue queue = new PoliteQueue(new HostGate(1, Duration.ZERO), 10, clock);
    private final HttpFetcher fetcher = new HttpFetcher(
            new FetchLimits("Dateline/0.1", Duration.ofSeconds(5), Duration.ofSeconds(5), 4, true), clock);
    private final MemorySource source = new MemorySource();
    private TestHub hub;
    private int port;
    private PushRole role;
    private Pushing subscriptions;

    @BeforeEach
    void start() throws IOException {
        hub = new TestHub();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        begin("a key");
    }

    /** A process begins. */
    private void begin(String key) {
        URI callback = URI.create("http://127.0.0.1:" + port + "/push");
        role = PushRole.start(
                new PushConfig(Optional.of(callback), "127.0.0.1", port, PushKey.of(key), DataSize.ofMebibytes(1)),
                fetcher,
                queue,
                clock);
        subscriptions = role.pushing();
        subscriptions.watch(source);
    }

    @AfterEach
    void stop() {
        role.close();
        fetcher.close();
        hub.close();
    }

    private void answers() {
        subscriptions.answered(source, new HubLinks(List.of(hub.url()), TOPIC));
        work();
    }

    /** Makes the visits that are due. */
    private void work() {
        for (Optional<Job> job = queue.poll(); job.isPresent(); job = queue.poll()) {
            job.get().work().run();
            queue.finished(job.get());
        }
    }

    private PushLease lease() {
        return source.lease().orElseThrow();
    }

    private void subscribe() throws IOException, InterruptedException {
        answers();
        hub.verify(DAY);
    }

    @Test
    void aSourceThatNamesAHubIsPushedOnceTheHubHasVerified() throws Exception {
        answers();
        assertThat(hub.requests()).hasSize(1);
        assertThat(hub.request()).containsEntry("hub.mode", "subscribe").containsEntry("hub.topic", TOPIC.toString());
        assertThat(lease().state()).isEqualTo(State.ASKED);

        var answer = hub.verify(DAY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("prove-it");
        assertThat(lease().state()).isEqualTo(State.LIVE);
        assertThat(hub.deliver(NEWS)).isEqualTo(202);
        assertThat(source.pushes).singleElement().satisfies(push -> {
            assertThat(push.body()).isEqualTo(NEWS);
            assertThat(push.contentType()).isEqualTo("application/rss+xml");
        });
        answers();
        assertThat(hub.requests()).as("asked once").hasSize(1);
    }

    @Test
    void nothingIsConfirmedThatWasNotAskedFor() throws Exception {
        answers();
        assertThat(hub.verify("subscribe", "https://harbour.example/other", DAY).statusCode())
                .isEqualTo(404);
        assertThat(hub.verify("unsubscribe", TOPIC.toString(), DAY).statusCode())
                .isEqualTo(404);
        assertThat(hub.verify("frobnicate", TOPIC.toString(), DAY).statusCode()).isEqualTo(404);
        assertThat(lease().state()).isEqualTo(State.ASKED);
    }

    @Test
    void aForgedDeliveryIsThrownAwayWithoutAWord() throws Exception {
        subscribe();
        assertThat(hub.deliver(NEWS, null)).isEqualTo(202);
        assertThat(hub.deliver(NEWS, "sha256=" + "0".repeat(64))).isEqualTo(202);
        assertThat(hub.deliver(NEWS, "sha1=" + TestHub.signature("HmacSHA1", "guess", NEWS)))
                .isEqualTo(202);
        assertThat(source.pushes).isEmpty();
    }

    @Test
    void aHubThatOnlyRingsMakesUsAsk() throws Exception {
        subscribe();
        assertThat(hub.deliver(new byte[0])).isEqualTo(202);
        assertThat(source.asked).isEqualTo(1);
        assertThat(source.pushes).isEmpty();
    }

    @Test
    void aDeliveryTooLargeMakesUsAskTheOrigin() throws Exception {
        subscribe();
        assertThat(hub.deliver(new byte[(1 << 20) + 1])).isEqualTo(413);
        assertThat(source.asked).isEqualTo(1);
        assertThat(source.pushes).isEmpty();
    }

    @Test
    void aDeliveryThatCannotBeTakenNowIsToComeAgain() throws Exception {
        subscribe();
        source.busy = true;
        assertThat(hub.deliver(NEWS)).isEqualTo(503);
        source.busy = false;
        assertThat(hub.deliver(NEWS)).isEqualTo(202);
        assertThat(source.pushes).hasSize(1);
    }

    @Test
    void aLeaseIsRenewedInTimeAndEndsWhenTheHubIsGone() throws Exception {
        subscribe();
        clock.advance(Duration.ofHours(21));
        work();
        assertThat(hub.requests()).hasSize(1);
        clock.advance(Duration.ofHours(1));
        work();
        assertThat(hub.requests()).hasSize(2);
        assertThat(lease().state()).isEqualTo(State.LIVE);
        hub.verify(DAY);
        assertThat(lease().until()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));

        hub.close();
        for (int hour = 0; hour < 25; hour++) {
            clock.advance(Duration.ofHours(1));
            work();
        }
        assertThat(lease().state()).isEqualTo(State.DEAD);
    }

    @Test
    void aHubThatSaysNoIsRememberedAsSuch() throws Exception {
        answers();
        assertThat(hub.verify("denied", TOPIC.toString(), "").statusCode()).isEqualTo(200);
        assertThat(lease().state()).isEqualTo(State.DENIED);
        assertThat(hub.verify(DAY).statusCode()).as("too late").isEqualTo(404);
    }

    @Test
    void aHubThatFailsIsDeadAndAskedAgainTheNextDay() {
        hub.answers(500);
        answers();
        assertThat(lease().state()).isEqualTo(State.DEAD);
        hub.answers(202);
        clock.advance(Duration.ofDays(1));
        work();
        assertThat(hub.requests()).hasSize(2);
        assertThat(lease().state()).isEqualTo(State.ASKED);
    }

    @Test
    void aRemovedSourceIsUnsubscribedAndOnlyThenConfirmed() throws Exception {
        subscribe();
        subscriptions.remove(source);
        work();
        assertThat(hub.request()).containsEntry("hub.mode", "unsubscribe");
        assertThat(hub.verify(DAY).body()).isEqualTo("prove-it");
        assertThat(hub.deliver(NEWS)).isEqualTo(410);
    }

    @Test
    void withTheSameKeyASubscriptionOutlivesARestartAndWithAnotherItIsMadeAnew() throws Exception {
        subscribe();
        role.close();
        begin("a key");
        work();
        assertThat(hub.requests()).hasSize(1);

        role.close();
        begin("another key");
        work();
        assertThat(hub.requests()).hasSize(2);
        hub.verify(DAY);
        assertThat(hub.deliver(NEWS)).isEqualTo(202);
        assertThat(source.pushes).hasSize(1);
    }
}
