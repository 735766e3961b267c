package dev.dateline.ingest.schedule;

import static dev.dateline.ingest.schedule.NewsWatch.Entry.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.push.TestHub;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A feed, its hub and ourselves over real HTTP, on a clock that the test moves. */
class PushedFeedTest {
    private static final String TEN_DAYS = "864000";

    private final NewsWatch watch;
    private final TestHub hub;

    PushedFeedTest() throws IOException {
        watch = new NewsWatch();
        hub = new TestHub();
    }

    @BeforeEach
    void begin() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        watch.pushedAt(port);
    }

    @AfterEach
    void close() {
        watch.close();
        hub.close();
    }

    /** The feed lists these, and names its hub. */
    private PushedFeedTest lists(NewsWatch.Entry... entries) {
        Answer feed = watch.feed(entries)
                .with("Link", "<" + hub.url() + ">; rel=hub, <" + watch.origin.url("/feed") + ">; rel=self");
        watch.origin.at("/feed", feed);
        return this;
    }

    private void isWatched() throws IOException, InterruptedException {
        Source source = NewsWatch.source(watch.origin, SourceKind.FEED, true, Duration.ZERO);
        watch.watch(source);
        hub.verify(TEN_DAYS);
        watch.wire.arrived();
    }

    private int push(NewsWatch.Entry... entries) throws IOException, InterruptedException {
        return hub.deliver(watch.xml(entries).getBytes(StandardCharsets.UTF_8));
    }

    private int polls() {
        return watch.origin.asked("/feed").size();
    }

    private PushLease lease() {
        return watch.status().memory().push();
    }

    @Test
    void whatAHubDeliversIsPublishedAtOnceAndPollingDoesNotRepeatIt() throws Exception {
        lists(of("a", "Old")).isWatched();

        assertThat(push(of("b", "New"))).isEqualTo(202);
        assertThat(watch.wire.arrived()).containsExactly("entry LIVE New");
        assertThat(push(of("b", "New"))).isEqualTo(202);

        lists(of("b", "New"), of("a", "Old"));
        watch.after(Duration.ofMinutes(20));
        assertThat(watch.wire.arrived()).noneMatch(item -> item.startsWith("entry"));
        assertThat(watch.status().entriesTotal()).isEqualTo(2);
    }

    @Test
    void anEditThatAHubDeliversIsPublished() throws Exception {
        lists(of("a", "Quake")).isWatched();
        push(of("a", "Quake: three dead"));
        assertThat(watch.wire.arrived()).containsExactly("entry LIVE Quake: three dead");
    }

    @Test
    void whatADeliveryDoesNotNameHasNotVanished() throws Exception {
        lists(of("c", "C"), of("b", "B"), of("a", "A")).isWatched();
        watch.after(Duration.ofSeconds(10));
        watch.wire.arrived();
        int visits = watch.origin.asked("/b").size();

        push(of("d", "D"), of("a", "A"));

        watch.after(Duration.ofSeconds(10));
        assertThat(watch.origin.asked("/b")).hasSize(visits);
        assertThat(watch.wire.arrived()).noneMatch(item -> item.startsWith("gone"));
    }

    @Test
    void aSourceWhoseHubDeliversIsPolledLessAndLessButDaily() throws Exception {
        lists(of("a", "A")).isWatched();
        push(of("b", "B"));
        lists(of("b", "B"), of("a", "A"));

        watch.after(Duration.ofDays(4));
        int before = polls();
        watch.after(Duration.ofDays(4));
        assertThat(polls() - before).isBetween(3, 5);
        assertThat(lease().state()).isEqualTo(PushLease.State.LIVE);
    }

    @Test
    void aHubThatBringsNothingIsFoundDeadAndPollingGoesOn() throws Exception {
        lists(of("a", "A")).isWatched();
        push(of("b", "B"));
        for (int i = 0; i < 5; i++) {
            Instant date = watch.clock.instant();
            lists(of("n" + i, "News " + i).published(date.toString()));
            watch.after(Duration.ofHours(30));
        }
        assertThat(Arrays.asList(PushLease.State.DEAD, PushLease.State.ASKED)).contains(lease().state());
        assertThat(watch.wire.arrived()).filteredOn(i -> i.startsWith("entry")).hasSize(6);
    }

    @Test
    void aDeliveryThatIsNoFeedMakesUsPoll() throws Exception {
        lists(of("a", "A")).isWatched();
        int before = polls();
        assertThat(hub.deliver("something happened".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(202);
        watch.after(Duration.ofSeconds(2));
        assertThat(polls()).isEqualTo(before + 1);
    }

    @Test
    void theSubscriptionOutlivesARestart() throws Exception {
        lists(of("a", "Old")).isWatched();
        Source source = NewsWatch.source(watch.origin, SourceKind.FEED, true, Duration.ZERO);
        watch.restart(source, watch.clock.instant());
        assertThat(hub.requests()).hasSize(1);
        assertThat(push(of("b", "New"))).isEqualTo(202);
        assertThat(watch.wire.arrived()).contains("entry LIVE New");
    }
}
