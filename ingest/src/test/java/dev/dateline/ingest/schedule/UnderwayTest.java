package dev.dateline.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class UnderwayTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    private final Underway underway = new Underway();
    private final Watched post = watched("post");
    private final Watched echo = watched("echo");

    private static Watched watched(String name) {
        Source source = Source.feed(URI.create("http://" + name + ".example/feed"), Outlet.alone(name, name));
        return new Watched(source, Instant.EPOCH, SourceStatus.fresh(source.id(), Instant.EPOCH));
    }

    @Test
    void onlyTheSourcesThatAreMeantAreWaitedFor() {
        underway.begin(post);
        assertThat(underway.awaitEnd(List.of(echo), SHORT)).isTrue();
        assertThat(underway.awaitEnd(List.of(post, echo), SHORT)).isFalse();
    }

    @Test
    void aVisitThatEndsEndsTheWaiting() {
        underway.begin(post);
        CompletableFuture<Boolean> waiting =
                CompletableFuture.supplyAsync(() -> underway.awaitEnd(List.of(post), Duration.ofSeconds(30)));
        underway.end(post);
        assertThat(waiting.join()).isTrue();
    }

    @Test
    void theLastVisitCountsWhenTheSourceIsHandedOverAndNotWhenItIsLeft() {
        post.handOver();
        assertThat(post.isLeft()).isTrue();
        assertThat(post.counts()).isTrue();
        post.leave();
        assertThat(post.counts()).isFalse();
        echo.leave();
        echo.handOver();
        assertThat(echo.counts()).isFalse();
    }
}
