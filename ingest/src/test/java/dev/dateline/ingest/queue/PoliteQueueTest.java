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
    void aDueSourceGoesBeforePagesOfOtherHosts() {
        add("a", Job.Kind.PAGE, 0);
        add("b", Job.Kind.SOURCE, 1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(begin()).containsExactly("b SOURCE", "a PAGE");
    }

    @Test
    void theHostsOfADomainAreVisitedTogetherGently() {
        PoliteQueue gentle = new PoliteQueue(new HostGate(1, Duration.ZERO, 2, Duration.ofMillis(500)), 9, clock);
        for (String host : List.of("a.blog.example.com", "b.blog.example.com", "c.example.com", "d.example.org")) {
            gentle.add(new Job(host, Job.Kind.SOURCE, clock.instant(), () -> {}));
        }
        assertThat(hosts(gentle)).containsExactly("a.blog.example.com", "d.example.org");
        clock.advance(Duration.ofMillis(499));
        assertThat(hosts(gentle)).isEmpty();
        clock.advance(Duration.ofMillis(1));
        assertThat(hosts(gentle)).containsExactly("b.blog.example.com");
        clock.advance(Duration.ofMillis(500));
        assertThat(hosts(gentle)).as("two are enough").isEmpty();
        gentle.finished(new Job("b.blog.example.com", Job.Kind.SOURCE, clock.instant(), () -> {}));
        assertThat(hosts(gentle)).containsExactly("c.example.com");
    }

    private static List<String> hosts(PoliteQueue queue) {
        List<String> hosts = new ArrayList<>();
        for (Optional<Job> job = queue.poll(); job.isPresent(); job = queue.poll()) {
            hosts.add(job.get().host());
        }
        return hosts;
    }

    @Test
    void whereTwoHostsOfADomainAskForPatienceAllGetIt() {
        for (String host : List.of("a.example.com", "b.example.com", "c.example.com")) {
            add(host, Job.Kind.SOURCE, 1);
        }
        queue.keepShut("a.example.com", clock.instant().plusSeconds(60));
        assertThat(after(1)).containsExactly("b.example.com SOURCE", "c.example.com SOURCE");
        add("c.example.com", Job.Kind.SOURCE, 1);
        queue.keepShut("b.example.com", clock.instant().plusSeconds(30));
        assertThat(after(29)).isEmpty();
        assertThat(after(1)).containsExactly("c.example.com SOURCE");
    }

    @Test
    void tenThousandHostsCostLittle() {
        int hosts = 10_000;
        PoliteQueue large = new PoliteQueue(new HostGate(1, Duration.ofSeconds(2)), 10, clock);
        for (int i = 0; i < hosts; i++) {
            large.add(new Job(
                    "s" + i + ".localhost", Job.Kind.SOURCE, clock.instant().plusMillis(60 * i), () -> {}));
        }
        long start = System.nanoTime();
        int visits = 0;
        for (int second = 0; second < 1200; second++) {
            clock.advance(Duration.ofSeconds(1));
            for (Optional<Job> job = large.poll(); job.isPresent(); job = large.poll()) {
                visits++;
                large.finished(job.get());
                large.add(new Job(
                        job.get().host(), Job.Kind.SOURCE, clock.instant().plusSeconds(600), () -> {}));
            }
        }
        assertThat(visits).isBetween(hosts, 2 * hosts);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
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
