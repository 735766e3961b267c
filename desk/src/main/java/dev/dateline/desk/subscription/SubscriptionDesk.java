package dev.dateline.desk.subscription;

import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.Edited;
import dev.dateline.domain.alert.edit.SubscriptionEdit;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Changes what subscribers want, on the topic {@code rules}. A change is made to the newest record and is acknowledged by
 * Kafka when it returns. Kafka has no compare-and-set; so after writing it is looked whether somebody else's change came in
 * between, and if so this one is made again on top of theirs. Safe for threads, one change at a time.
 */
public final class SubscriptionDesk implements SubscriptionChanges, AutoCloseable {
    private static final int TRIES = 10;
    private static final int SECONDS = 15;
    private static final int LARGEST = 4 << 20;

    private final KafkaConnection kafka;
    private final SchemaRegistry registry;
    private final InstantSource clock;
    private @Nullable RulesTable open;
    private @Nullable KafkaProducer<String, Subscription> writing;

    /** Connects when it is first used; channels that are new are as old as this clock says. */
    public SubscriptionDesk(KafkaConnection kafka, SchemaRegistry registry, InstantSource clock) {
        this.kafka = kafka;
        this.registry = registry;
        this.clock = clock;
    }

    /** All subscribers, by id, as of now. */
    public synchronized Map<String, Subscription> all() {
        RulesTable table = upToDate();
        return table.all();
    }

    /** What one subscriber wants now. */
    public synchronized Optional<Subscription> of(String subscriber) {
        RulesTable table = upToDate();
        return Optional.ofNullable(table.get(subscriber));
    }

    /**
     * {@inheritDoc}
     *
     * @throws KafkaException when it could not be written
     */
    @Override
    public synchronized Edited change(String subscriber, Function<SubscriptionEdit, Edited> change) {
        RulesTable table = upToDate();
        boolean overwritten = false;
        for (int i = 0; i < TRIES; i++) {
            Subscription known = table.get(subscriber);
            Edited edited = change.apply(SubscriptionEdit.of(subscriber, known, clock.instant()));
            if (!(edited instanceof Edited.Done done)) {
                if (overwritten) {
                    write(table, subscriber, known);
                }
                return edited;
            }
            Optional<byte[]> theirs = write(table, subscriber, done.subscription());
            if (theirs.isEmpty()) {
                return edited;
            }
            table.assume(subscriber, theirs.get());
            overwritten = true;
        }
        throw new KafkaException("Others keep changing the subscriber " + subscriber + "; try again.");
    }

    /** Removes a subscriber; false when there is none. */
    public synchronized boolean remove(String subscriber) {
        RulesTable table = upToDate();
        boolean known = table.get(subscriber) != null;
        if (known) {
            write(table, subscriber, null);
        }
        return known;
    }

    /** Writes and tells what somebody else wrote since the table was brought up to date, if somebody did; empty for a removal. */
    private Optional<byte[]> write(RulesTable table, String subscriber, @Nullable Subscription next) {
        Subscription kept = next == null || next.isEmpty() ? null : next;
        RecordMetadata written = acknowledged(new ProducerRecord<>(Topics.RULES.name(), subscriber, kept));
        List<ConsumerRecord<String, byte[]>> between = table.readTo(written.partition(), written.offset(), subscriber);
        return between.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Optional.ofNullable(between.get(between.size() - 1).value())
                                .orElse(new byte[0]));
    }

    private RecordMetadata acknowledged(ProducerRecord<String, Subscription> record) {
        try {
            return producer().send(record).get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while writing to " + record.topic(), e);
        } catch (ExecutionException e) {
            throw new KafkaException("Writing to " + record.topic() + " failed: " + e.getMessage(), e);
        } catch (TimeoutException e) {
            throw new KafkaException("Kafka did not take the change within " + SECONDS + " seconds", e);
        }
    }

    private RulesTable upToDate() {
        if (open == null) {
            open = new RulesTable(kafka, registry);
        }
        open.catchUp();
        return open;
    }

    private KafkaProducer<String, Subscription> producer() {
        if (writing == null) {
            Map<String, Object> properties = kafka.properties(Map.of(
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.LINGER_MS_CONFIG,
                    0,
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    SECONDS * 1000,
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                    LARGEST));
            writing = new KafkaProducer<>(
                    properties,
                    new StringSerializer(),
                    Topics.RULES.serde(registry).serializer());
        }
        return writing;
    }

    @Override
    public synchronized void close() {
        if (writing != null) {
            writing.close(Duration.ofSeconds(1));
        }
        if (open != null) {
            open.close();
        }
    }
}
