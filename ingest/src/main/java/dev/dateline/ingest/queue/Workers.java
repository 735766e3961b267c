package dev.dateline.ingest.queue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that make the visits of a queue. */
public final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int STACK = 1 << 20;

    private final PoliteQueue queue;
    private final List<Thread> threads;

    private Workers(PoliteQueue queue, int count) {
        this.queue = queue;
        this.threads = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Thread(null, this::work, "ingest-visit-" + i, STACK))
                .toList();
    }

    /** Starts this many threads. */
    public static Workers start(PoliteQueue queue, int count) {
        Workers workers = new Workers(queue, count);
        workers.threads.forEach(Thread::start);
        return workers;
    }

    private void work() {
        try {
            for (Optional<Job> job = queue.take(); job.isPresent(); job = queue.take()) {
                visit(job.get());
            }
        } catch (InterruptedException closing) {
            LOG.debug("Left a visit unfinished");
        }
    }

    /** One visit that goes wrong never ends the others. */
    private void visit(Job job) {
        try {
            job.work().run();
        } catch (RuntimeException | StackOverflowError wrong) {
            LOG.error("A visit to {} went wrong", job.host(), wrong);
        } finally {
            queue.finished(job);
        }
    }

    /** Lets running visits end, for a few seconds; then cuts them off. */
    @Override
    public void close() {
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
