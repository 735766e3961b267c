package dev.dateline.desk.archive.disk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** What is done again and again: reading, filing, making it visible; now and then keeping it and letting old things go. */
final class Rounds {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration COMMITTED_EVERY = Duration.ofSeconds(30);
    private static final Duration CLEANED_EVERY = Duration.ofMinutes(10);

    private final Reached reached;
    private final Filing filing;
    private final Upkeep upkeep;
    private final InstantSource clock;
    private Instant committed;
    private Instant cleaned = Instant.MIN;
    private boolean changed;
    private Duration pause = POLL;

    /**
     * What is shown, and what goes.
     *
     * @param freshness what is new
     * @param retention what is too old
     * @param expunging what was erased
     */
    record Upkeep(Freshness freshness, Retention retention, Expunging expunging) {}

    Rounds(Reached reached, Filing filing, Upkeep upkeep, InstantSource clock) {
        this.reached = reached;
        this.filing = filing;
        this.upkeep = upkeep;
        this.clock = clock;
        this.committed = clock.instant();
    }

    /** Takes up what has come. */
    void next(ArchiveConsumer consumer) throws IOException {
        ConsumerRecords<byte[], byte[]> read = consumer.poll(pause);
        Iterable<ConsumerRecord<byte[], byte[]>> records = read;
        filing.take(records);
        for (ArchiveTopic topic : ArchiveTopic.values()) {
            reached.put(topic, consumer.place(topic));
        }
        if (!read.isEmpty()) {
            changed = true;
            upkeep.freshness().stale();
        }
        pause = upkeep.freshness().look(POLL);
    }

    /** Keeps what was taken up, if it is time; once everything is there, what is too old goes. */
    void settle(boolean complete) throws IOException {
        Instant now = clock.instant();
        upkeep.expunging().apply();
        if (changed && !now.isBefore(committed.plus(COMMITTED_EVERY))) {
            reached.commit();
            committed = now;
            changed = false;
        }
        if (complete && (cleaned.equals(Instant.MIN) || !now.isBefore(cleaned.plus(CLEANED_EVERY)))) {
            upkeep.retention().apply(filing.wireTime());
            cleaned = now;
        }
    }
}
