package dev.dateline.ingest.topic;

import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.meter.WireMeters;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the topics of ingest, by one small idempotent producer. */
public final class KafkaWire implements ItemSink, StatusSink, DeadLetterSink, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaWire.class);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);
    private static final int LARGEST_RECORD = 4 << 20;

    /** An entry that claims to be as old was not put out just now, whatever else its date means. */
    private static final Duration NO_DATE = Duration.ofDays(2);

    private final KafkaProducer<String, byte[]> producer;
    private final Serializer<Item> items;
    private final Serializer<SourceStatus> statuses;
    private final Serializer<DeadLetter> deadLetters;
    private final SourceBook sources;
    private final InstantSource clock;
    private final Meters meters;

    /** Writes to this Kafka, and counts what it takes. */
    public KafkaWire(KafkaConnection kafka, SchemaRegistry registry, InstantSource clock, Meters meters) {
        this.meters = meters;
        producer = new KafkaProducer<>(properties(kafka), new StringSerializer(), new ByteArraySerializer());
        items = Topics.ITEMS.serde(registry).serializer();
        statuses = Topics.SOURCE_STATUS.serde(registry).serializer();
        deadLetters = Topics.DEAD_LETTERS.serde(registry).serializer();
        sources = new KafkaSourceBook(kafka, registry, producer);
        this.clock = clock;
    }

    private static Map<String, Object> properties(KafkaConnection kafka) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_RECORD);
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * LARGEST_RECORD);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, "dateline-ingest");
        return kafka.properties(properties);
    }

    /** This, as everything that ingest writes to. */
    public Wire wire() {
        return new Wire(this, this, this, sources);
    }

    @Override
    public List<Item> publish(List<Item> batch) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        batch.forEach(item -> sent.add(sendToItsSite(item)));
        List<Item> unsafe = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            if (!isSafe(batch.get(i), sent.get(i))) {
                unsafe.add(batch.get(i));
            }
        }
        return unsafe;
    }

    /** What can never be written is set aside, which is as safe. */
    private boolean isSafe(Item item, Future<RecordMetadata> sent) {
        try {
            sent.get();
            measure(item);
            return true;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            if (isHopeless(failed.getCause())) {
                setAside(tooLarge(item, failed.getCause()));
                return true;
            }
            LOG.warn("Kafka did not take an item of {}: {}", item.source(), String.valueOf(failed.getCause()));
            return false;
        }
    }

    private void measure(Item item) {
        meters.count(WireMeters.ITEMS, item.source().value());
        if (item.arrival() == Arrival.LIVE && item.content() instanceof ItemContent.Entry content) {
            Instant published = content.entry().published();
            Duration took = published == null
                    ? NO_DATE
                    : Duration.between(published, item.fetched().at());
            if (took.compareTo(NO_DATE) < 0) {
                meters.took(WireMeters.SEEN_DELAY, item.source().value(), took);
            }
        }
    }

    private static boolean isHopeless(@Nullable Throwable cause) {
        return cause instanceof RecordTooLargeException || cause instanceof SerializationException;
    }

    private DeadLetter tooLarge(Item item, @Nullable Throwable cause) {
        byte[] body = item.content() instanceof ItemContent.Page page ? page.body() : new byte[0];
        String reason = "This item cannot be written to Kafka: " + cause;
        return new DeadLetter(item.url(), "fetch", reason, clock.instant(), body, body.length, item.source());
    }

    @Override
    public void publish(SourceStatus status) {
        logFailure(send(Topics.SOURCE_STATUS, status.source().value(), status, statuses));
    }

    @Override
    public void forget(SourceId source) {
        producer.send(new ProducerRecord<>(Topics.SOURCE_STATUS.name(), source.value(), null));
    }

    @Override
    public void flush() {
        producer.flush();
    }

    @Override
    public void setAside(DeadLetter letter) {
        logFailure(send(Topics.DEAD_LETTERS, letter.origin(), letter, deadLetters));
    }

    private CompletableFuture<RecordMetadata> sendToItsSite(Item item) {
        return send(() -> new ProducerRecord<>(
                Topics.ITEMS.name(),
                Topics.itemPartition(
                        item, producer.partitionsFor(Topics.ITEMS.name()).size()),
                item.article().value(),
                items.serialize(Topics.ITEMS.name(), item)));
    }

    private <V> CompletableFuture<RecordMetadata> send(Topic<V> topic, String key, V value, Serializer<V> serializer) {
        return send(() -> new ProducerRecord<>(topic.name(), key, serializer.serialize(topic.name(), value)));
    }

    private CompletableFuture<RecordMetadata> send(Supplier<ProducerRecord<String, byte[]>> record) {
        CompletableFuture<RecordMetadata> sent = new CompletableFuture<>();
        try {
            producer.send(record.get(), (place, failure) -> {
                if (failure == null) {
                    sent.complete(place);
                } else {
                    sent.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException notSent) {
            sent.completeExceptionally(notSent);
        }
        return sent;
    }

    private static void logFailure(CompletableFuture<RecordMetadata> sent) {
        sent.whenComplete((place, failure) -> {
            if (failure != null) {
                LOG.warn("Kafka did not take a record: {}", String.valueOf(failure));
            }
        });
    }

    /** Sends what is waiting, for a few seconds. */
    @Override
    public void close() {
        producer.close(PATIENCE_AT_END);
    }
}
