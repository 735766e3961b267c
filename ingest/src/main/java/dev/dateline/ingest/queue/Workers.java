package dev.dateline.ingest.queue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that make the visits of a queue: as many at a time as there are {@link Places}, and spare ones for visits
 * that drag on.
 */
public final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** A visit that takes longer holds no other one up. */
    private static final Duration SLOW = Duration.ofSeconds(3);
    /** How many visits there may be, slow ones included, for each of those that are to run at a time. */
    public static final int THREADS_A_PLACE = 3;

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final int STACK = 1 << 20;

    private final PoliteQueue queue;
    private final BooleanSupplier mayVisit;
    private final Places places;
    private final List<Thread> threads;
    private volatile boolean closing;

    private Workers(PoliteQueue queue, int count, BooleanSupplier mayVisit) {
        this.queue = queue;
        this.mayVisit = mayVisit;
        this.places = new Places(count, SLOW);
        this.threads = IntStream.rangeClosed(1, THREADS_A_PLACE * count)
                .mapToObj(i -> new Thread(null, this::work, "ingest-visit-" + i, STACK))
                .toList();
    }

    /** Starts as many threads as it takes to make this many visits at a time. */
    public static Workers start(PoliteQueue queue, int count) {
        return start(queue, count, () -> true);
    }

    /** Starts as many threads as it takes to make this many visits at a time; none begins a visit while {@code mayVisit} is false. */
    public static Workers start(PoliteQueue queue, int count, BooleanSupplier mayVisit) {
        Workers workers = new Workers(queue, count, mayVisit);
        workers.threads.forEach(Thread::start);
        return workers;
    }

    private void work() {
        try {
            for (boolean more = true; more; ) {
                more = workOnce();
            }
        } catch (InterruptedException interrupted) {
            LOG.debug("Left a visit unfinished");
        }
    }

    private boolean workOnce() throws InterruptedException {
        try (Places.Visit place = places.take()) {
            Optional<Job> job = queue.take();
            if (job.isPresent()) {
                awaitLeave();
                place.begins();
                visit(job.get());
            }
            return job.isPresent();
        }
    }

    private void awaitLeave() throws InterruptedException {
        while (!closing && !mayVisit.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
    }

    /** One visit that goes wrong never ends the others. */
    private void visit(Job job) {
        try {
            if (!closing) {
                job.work().run();
            }
        } catch (RuntimeException | StackOverflowError wrong) {
            LOG.error("A visit to {} went wrong", job.host(), wrong);
        } finally {
            queue.finished(job);
        }
    }

    /** Lets running visits end, for a few seconds; then cuts them off. */
    @Override
    public void close() {
        closing = true;
        queue.close();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (Thread thread : threads) {
                TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, end - System.nanoTime()));
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        threads.forEach(Thread::interrupt);
    }
}
