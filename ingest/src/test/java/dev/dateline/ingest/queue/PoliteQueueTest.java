package dev.dateline.ingest.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PoliteQueueTest {
    private final SettableClock clock = new SettableClock("2026-03-01T12:00:00Z");
    private final PoliteQueue queue = new PoliteQueue(new HostGate(1, Duration.ofSeconds(2)), 3, clock);
    private final List<Job> running = new ArrayList<>();

    private boolean add(String host, Job.Kind kind, int inSeconds) {
        return queue.add(new Job(host, kind, clock.instant().plusSeconds(inSeconds), () -> {}));
    }

    /** Hosts and kinds of all visits that may begin now. */
    private List<String> begin() {
        List<String> begun = new ArrayList<>();
        for (Optional<Job> job = queue.poll(); job.isPresent(); job = queue.poll()) {
            running.add(job.get());
            begun.add(job.get().host() + " " + job.get().kind());
        }
        return begun;
    }

    private void finishAll() {
        running.forEach(queue::finished);
        running.clear();
    }

    private List<String> after(int seconds) {
        finishAll();
        clock.advance(Duration.ofSeconds(seconds));
        return begin();
    }

    @Test
    void aHostIsVisitedOnceAtATimeAndWithSpace() {
        add("a", Job.Kind.SOURCE, 0);
        add("a", Job.Kind.SOURCE, 0);
        add("b", Job.Kind.SOURCE, 0);
        assertThat(begin()).containsExactly("a SOURCE", "b SOURCE");
        clock.advance(Duration.ofSeconds(10));
        assertThat(begin()).as("the first visit is not over").isEmpty();
        assertThat(after(0)).containsExactly("a SOURCE");
        assertThat(after(60)).isEmpty();
    }

    @Test
    void spacingCountsFromBeginningToBeginning() {
        add("a", Job.Kind.PAGE, 0);
        add("a", Job.Kind.PAGE, 0);
        begin();
        assertThat(after(1)).isEmpty();
        assertThat(after(1)).containsExactly("a PAGE");
    }

    @Test
    void aDueSourceGoesBeforeWaitingPages() {
        add("a", Job.Kind.PAGE, 0);
        add("a", Job.Kind.PAGE, 0);
        add("a", Job.Kind.SOURCE, 1);
        assertThat(begin()).containsExactly("a PAGE");
        assertThat(after(2)).containsExactly("a SOURCE");
        assertThat(after(2)).containsExactly("a PAGE");
    }

    @Test
    void nothingBeginsBeforeItIsDue() {
        add("a", Job.Kind.SOURCE, 30);
        assertThat(after(29)).isEmpty();
        assertThat(after(1)).containsExactly("a SOURCE");
    }

    @Test
    void aShutHostIsLeftAloneAndOthersAreNot() {
        add("a", Job.Kind.SOURCE, 0);
        add("b", Job.Kind.SOURCE, 0);
        queue.keepShut("a", clock.instant().plusSeconds(60));
        assertThat(begin()).containsExactly("b SOURCE");
        assertThat(after(59)).isEmpty();
        assertThat(after(1)).containsExactly("a SOURCE");
    }

    @Test
    void aHostMayAskForMoreSpace() {
        queue.space("a", Duration.ofSeconds(10));
        add("a", Job.Kind.PAGE, 0);
        add("a", Job.Kind.PAGE, 0);
        begin();
        assertThat(after(9)).isEmpty();
        assertThat(after(1)).containsExactly("a PAGE");
    }

    @Test
    void waitingPagesAreBoundedAndSourcesAreNot() {
        for (int i = 0; i < 3; i++) {
            assertThat(add("a", Job.Kind.PAGE, 0)).isTrue();
        }
        assertThat(add("b", Job.Kind.PAGE, 0)).isFalse();
        assertThat(add("b", Job.Kind.SOURCE, 0)).isTrue();
        begin();
        assertThat(add("b", Job.Kind.PAGE, 0)).isTrue();
    }

    @Test
    void workersMakeTheVisitsAndEndWithTheQueue() throws InterruptedException {
        PoliteQueue real = new PoliteQueue(new HostGate(1, Duration.ZERO), 10, InstantSource.system());
        var visits = new CountDownLatch(3);
        try (Workers workers = Workers.start(real, 4)) {
            for (String host : List.of("a", "a", "b")) {
                real.add(new Job(host, Job.Kind.SOURCE, Instant.EPOCH, () -> {
                    visits.countDown();
                    throw new IllegalStateException("ends nothing but itself");
                }));
            }
            assertThat(visits.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(real.poll()).isEmpty();
    }
}
