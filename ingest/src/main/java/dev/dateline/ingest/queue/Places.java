package dev.dateline.ingest.queue;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * So many visits may be made at a time, not counting those that drag on: a visit that takes longer than the patience
 * for it goes on, but gives its place to another. So a few hosts that answer slowly, or never, hold nobody up.
 */
final class Places {
    private static final Duration LOOK = Duration.ofMillis(500);

    private final ReentrantLock first = new ReentrantLock();
    private final Semaphore free;
    private final long patience;
    private final Set<Visit> visits = ConcurrentHashMap.newKeySet();

    Places(int count, Duration patience) {
        this.free = new Semaphore(count);
        this.patience = patience.toNanos();
    }

    /** A place that somebody holds while he waits for a visit and makes it. */
    final class Visit implements AutoCloseable {
        private final AtomicBoolean holdsPlace = new AtomicBoolean(true);
        private volatile long begun = Long.MAX_VALUE;

        /** The waiting is over, the visit begins. */
        void begins() {
            begun = System.nanoTime();
            visits.add(this);
        }

        private void leavePlace() {
            if (holdsPlace.compareAndSet(true, false)) {
                free.release();
            }
        }

        @Override
        public void close() {
            visits.remove(this);
            leavePlace();
        }
    }

    /** Waits for a place. The first of those who wait looks now and then whether somebody is too slow. */
    Visit take() throws InterruptedException {
        first.lockInterruptibly();
        try {
            while (!free.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                clear();
            }
            return new Visit();
        } finally {
            first.unlock();
        }
    }

    private void clear() {
        long now = System.nanoTime();
        visits.stream().filter(visit -> now - visit.begun > patience).forEach(Visit::leavePlace);
    }
}
