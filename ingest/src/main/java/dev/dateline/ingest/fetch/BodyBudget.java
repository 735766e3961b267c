package dev.dateline.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bounds the memory that bodies take. Small bodies pass freely, since the number of fetching threads bounds them. Of
 * larger ones the bytes that are being received are counted, so slow origins hold back what they have sent and no more;
 * and once received, only a few are unpacked and read at a time, which no origin can draw out.
 */
public final class BodyBudget {
    private static final long SMALL = 1 << 20;
    private static final int UNIT = 64 * 1024;

    private final Semaphore receiving;
    private final Semaphore large;
    private final Duration patience;

    /**
     * A budget.
     *
     * @param receivingBytes how many bytes of bodies above 1 MiB may be on their way at a time
     * @param largeAtOnce how many bodies above 1 MiB may be unpacked or read at a time
     * @param patience how long one waits for its turn
     */
    public BodyBudget(long receivingBytes, int largeAtOnce, Duration patience) {
        this.receiving = new Semaphore(Math.toIntExact(receivingBytes / UNIT));
        this.large = new Semaphore(largeAtOnce, true);
        this.patience = patience;
    }

    /** A share for one body; close it when the body is no longer needed. */
    public Share share() {
        return new Share();
    }

    /** Others take all there is. It is no fault of the origin. */
    static final class Exhausted extends IOException {
        private static final long serialVersionUID = 1;

        Exhausted() {
            super("too many large answers at a time");
        }
    }

    /** What one body may take. */
    public final class Share implements AutoCloseable {
        private int unitsReceiving;
        private boolean holdsLarge;

        private Share() {}

        /** This many bytes have come so far, still packed. */
        void receivedTo(long bytes) throws IOException {
            int units = bytes <= SMALL ? 0 : Math.toIntExact(bytes / UNIT);
            if (units > unitsReceiving) {
                acquire(receiving, units - unitsReceiving);
                unitsReceiving = units;
            }
        }

        /** This many bytes have been unpacked so far. */
        void unpackedTo(long bytes) throws IOException {
            if (bytes > SMALL) {
                large();
            }
        }

        /** Much memory will be needed now; waits for its turn. */
        void large() throws IOException {
            if (!holdsLarge) {
                acquire(large, 1);
                holdsLarge = true;
            }
        }

        /** The body is unpacked and has this many bytes; what was packed is no longer needed. */
        void settled(long bytes) {
            receiving.release(unitsReceiving);
            unitsReceiving = 0;
            if (bytes <= SMALL) {
                giveBackLarge();
            }
        }

        private void acquire(Semaphore what, int count) throws IOException {
            try {
                if (!what.tryAcquire(count, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new Exhausted();
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("closing");
            }
        }

        private void giveBackLarge() {
            if (holdsLarge) {
                large.release();
                holdsLarge = false;
            }
        }

        @Override
        public void close() {
            settled(0);
        }
    }
}
