package dev.dateline.desk.archive.disk;

import dev.dateline.desk.archive.ArchiveState;
import dev.dateline.desk.archive.ArchiveState.Phase;
import dev.dateline.desk.archive.shelf.Shelf;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.RegistryUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that fills the archive. Whatever fails (Kafka away, disk full, an index damaged) it says so once and tries
 * again: without Kafka with the indexes as they are, else with what was kept of them.
 */
final class Archivist implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Archivist.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final KafkaConnection kafka;
    private final Keeping keeping;
    private final Path folder;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "desk-archive");
    private volatile @Nullable Open open;
    private volatile @Nullable ArchiveConsumer current;
    private volatile ArchiveState state = new ArchiveState(Phase.FILLING, "The archive is being opened.", 0, 0);
    private String complaint = "";

    /** Indexes that can be asked, and the time that they have come to. */
    record Open(Shelves shelves, Filing filing, Freshness freshness) {}

    Archivist(KafkaConnection kafka, Keeping keeping, Path folder) {
        this.kafka = kafka;
        this.keeping = keeping;
        this.folder = folder;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** What can be asked now; null while nothing can. */
    @Nullable
    Open open() {
        return open;
    }

    ArchiveState state() {
        return state;
    }

    private void run() {
        while (!isStopped(Duration.ZERO)) {
            try (Shelves shelves = Shelves.open(folder)) {
                keep(shelves);
            } catch (IOException | UncheckedIOException | AlreadyClosedException failed) {
                stuck("The archive cannot go on (" + failed.getMessage() + ") and tries again.");
            } finally {
                open = null;
            }
            isStopped(PAUSE);
        }
    }

    /** Until the indexes fail or the desk stops; Kafka may come and go meanwhile. */
    private void keep(Shelves shelves) throws IOException {
        long newest = Math.max(newest(shelves.stories()), newest(shelves.articles()));
        Filing filing = new Filing(shelves, keeping, Instant.ofEpochMilli(newest));
        Reached reached = new Reached(shelves);
        Freshness freshness = keeping.freshness(shelves);
        open = new Open(shelves, filing, freshness);
        do {
            try (ArchiveConsumer consumer = new ArchiveConsumer(kafka)) {
                current = consumer;
                follow(consumer, reached, filing, freshness);
            } catch (WakeupException stopping) {
                LOG.debug("The archive stops");
            } catch (KafkaException | RegistryUnavailable away) {
                complain("The archive cannot read the wire and tries again: " + away.getMessage());
            }
            reached.commit();
        } while (!isStopped(PAUSE));
    }

    private void follow(ArchiveConsumer consumer, Reached reached, Filing filing, Freshness freshness)
            throws IOException {
        while (!consumer.assign(kafka, reached)) {
            if (isStopped(PAUSE)) {
                return;
            }
        }
        Rounds rounds = keeping.rounds(reached, filing, freshness);
        while (!isStopped(Duration.ZERO)) {
            String full = keeping.full(folder);
            if (!full.isEmpty()) {
                stuck(full);
                isStopped(PAUSE);
                continue;
            }
            rounds.next(consumer);
            tell(consumer);
            rounds.settle(state.isComplete());
        }
    }

    private void tell(ArchiveConsumer consumer) {
        long unread = consumer.unread();
        long toRead = consumer.toRead();
        if (unread > 0) {
            state = new ArchiveState(
                    Phase.FILLING, "The archive is being made of the topics.", toRead - unread, toRead);
        } else if (!state.isComplete()) {
            state = new ArchiveState(Phase.READY, "", toRead, toRead);
            complaint = "";
            LOG.info("The archive is complete: {} records were read.", toRead);
        }
    }

    private void stuck(String sentence) {
        complain(sentence);
        state = new ArchiveState(Phase.STUCK, sentence, 0, 0);
    }

    private static long newest(Shelf shelf) throws IOException {
        return shelf.ask(index -> Retention.end(index, true));
    }

    private void complain(String sentence) {
        if (!sentence.equals(complaint)) {
            complaint = sentence;
            LOG.warn(sentence);
        }
    }

    private boolean isStopped(Duration within) {
        try {
            return stopped.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Keeps what was taken up and stops. */
    @Override
    public void close() {
        stopped.countDown();
        ArchiveConsumer consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            thread.join(STOP.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
