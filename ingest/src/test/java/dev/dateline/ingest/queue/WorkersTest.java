package dev.dateline.ingest.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final InstantSource clock = InstantSource.fixed(NOW);
    private final PoliteQueue queue = new PoliteQueue(new HostGate(1, Duration.ZERO), 100, clock);

    private void add(String host, Runnable work) {
        queue.add(new Job(host, Job.Kind.SOURCE, NOW, work));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void visitsThatDragOnGiveTheirPlacesToOthers() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(5);
        for (int i = 0; i < 4; i++) {
            add("slow" + i, () -> await(end));
        }
        for (int i = 0; i < 5; i++) {
            add("swift" + i, others::countDown);
        }
        try (Workers workers = Workers.start(queue, 2)) {
            Objects.requireNonNull(workers);
            assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();
            end.countDown();
        }
    }

    @Test
    void noMoreVisitsThanPlacesAreMadeAtATime() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(40);
        for (int i = 0; i < 40; i++) {
            add("host" + i, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.yield();
                now.decrementAndGet();
                done.countDown();
            });
        }
        try (Workers workers = Workers.start(queue, 2)) {
            Objects.requireNonNull(workers);
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void nothingBeginsWithoutLeave() throws Exception {
        AtomicInteger visits = new AtomicInteger();
        add("host", visits::incrementAndGet);
        try (Workers workers = Workers.start(queue, 2, () -> false)) {
            Objects.requireNonNull(workers);
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(visits.get()).isZero();
    }
}
