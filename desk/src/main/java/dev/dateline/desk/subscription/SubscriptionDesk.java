package dev.dateline.desk.subscription;

import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.Edited;
import dev.dateline.domain.alert.edit.SubscriptionEdit;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
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
public final class SubscriptionDesk implements AutoCloseable {
    private static final int TRIES = 10;
    private static final int SECONDS = 15;
    private static final int LARGEST = 4 << 20;

    private final RulesTable table;
    private final KafkaProducer<String, Subscription> producer;

    /** Connects when it is first used. */
    public SubscriptionDesk(KafkaConnection kafka, SchemaRegistry registry) {
        this.table = new RulesTable(kafka, registry);
        Map<String, Object> properties = kafka.properties(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                SECONDS * 1000,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LARGEST));
        this.producer = new KafkaProducer<>(
                properties, new StringSerializer(), Topics.RULES.serde(registry).serializer());
    }

    /** All subscribers, by id, as of now. */
    public synchronized Map<String, Subscription> all() {
        table.catchUp();
        return table.all();
    }

    /** What one subscriber wants now. */
    public synchronized Optional<Subscription> of(String subscriber) {
        table.catchUp();
        return Optional.ofNullable(table.get(subscriber));
    }

    /**
     * Changes what one subscriber wants. The change may be asked several times, each time about a newer version.
     *
     * @throws KafkaException when it could not be written
     */
    public synchronized Edited change(String subscriber, Function<SubscriptionEdit, Edited> change) {
        table.catchUp();
        boolean overwritten = false;
        for (int i = 0; i < TRIES; i++) {
            Subscription known = table.get(subscriber);
            Edited edited = change.apply(SubscriptionEdit.of(subscriber, known));
            if (!(edited instanceof Edited.Done done)) {
                if (overwritten) {
                    write(subscriber, known);
                }
                return edited;
            }
            Optional<byte[]> theirs = write(subscriber, done.subscription());
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
        table.catchUp();
        boolean known = table.get(subscriber) != null;
        if (known) {
            write(subscriber, null);
        }
        return known;
    }

    /** Writes and tells what somebody else wrote since the table was brought up to date, if somebody did; empty for a removal. */
    private Optional<byte[]> write(String subscriber, @Nullable Subscription next) {
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
            return producer.send(record).get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while writing to " + record.topic(), e);
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "Writing to " + record.topic() + " failed: " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("Kafka did not take the change within " + SECONDS + " seconds", e);
        }
    }

    @Override
    public synchronized void close() {
        producer.close(Duration.ofSeconds(1));
        table.close();
    }
}
