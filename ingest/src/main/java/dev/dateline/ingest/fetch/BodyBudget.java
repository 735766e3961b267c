package dev.dateline.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bounds the memory that bodies take while they are fetched and read. Small bodies pass freely, since the number of
 * fetching threads bounds them; of large ones only a few exist at a time. Whoever waits holds nothing that another
 * one waits for, so nobody waits for ever.
 */
public final class BodyBudget {
    private static final long SMALL = 1 << 20;

    private final Semaphore large;
    private final Duration patience;

    /**
     * A budget.
     *
     * @param largeAtOnce how many bodies above 1 MiB may exist at a time
     * @param patience how long one waits for its turn
     */
    public BodyBudget(int largeAtOnce, Duration patience) {
        this.large = new Semaphore(largeAtOnce, true);
        this.patience = patience;
    }

    /** A share for one body; close it when the body is no longer needed. */
    public Share share() {
        return new Share();
    }

    /** What one body may take. */
    public final class Share implements AutoCloseable {
        private boolean holdsLarge;

        private Share() {}

        /** Announces that the body has grown to this many bytes; waits when it is large and others are, too. */
        void grownTo(long bytes) throws IOException {
            if (bytes <= SMALL || holdsLarge) {
                return;
            }
            try {
                holdsLarge = large.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("closing");
            }
            if (!holdsLarge) {
                throw new IOException("too many large answers at a time");
            }
        }

        @Override
        public void close() {
            if (holdsLarge) {
                large.release();
                holdsLarge = false;
            }
        }
    }
}
