package dev.dateline.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.MissingTopics;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The log of proposals on the topic {@code schemas}: one partition, hence one order. The topic is compacted so that it
 * is kept for ever, yet no two records share a key (subject and a random part): compaction keeps the last record of a
 * key, and the order, which decides between two writers, must not change.
 */
final class KafkaSchemaLog implements SchemaLog {
    private static final TopicPartition PARTITION = new TopicPartition("schemas", 0);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;

    KafkaSchemaLog(KafkaConnection kafka, Optional<Short> replication) {
        address = kafka.bootstrapServers();
        createTopic(kafka, replication);
        producer = producer(kafka);
        consumer = consumer(kafka);
        consumer.assign(List.of(PARTITION));
        consumer.seekToBeginning(List.of(PARTITION));
    }

    @Override
    public void append(Proposal proposal) {
        String key = proposal.subject() + " " + UUID.randomUUID();
        String value = JSON.createObjectNode()
                .put("subject", proposal.subject())
                .put("schema", proposal.schema())
                .toString();
        try {
            producer.send(new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), key, value))
                    .get();
        } catch (ExecutionException | KafkaException failed) {
            throw unavailable("written", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable("written", interrupted);
        }
    }

    @Override
    public void readOn(Consumer<Proposal> reader) {
        long start = System.nanoTime();
        try {
            long end = Collections.max(
                    consumer.endOffsets(List.of(PARTITION), PATIENCE).values());
            while (consumer.position(PARTITION, PATIENCE) < end) {
                consumer.poll(POLL).forEach(record -> proposal(record).ifPresent(reader));
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw unavailable("read", new KafkaException("no answer in " + PATIENCE.toSeconds() + " s"));
                }
            }
        } catch (KafkaException failed) {
            throw unavailable("read", failed);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
        consumer.close();
    }

    private static KafkaProducer<String, String> producer(KafkaConnection kafka) {
        Map<String, Object> properties = kafka.properties(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                2 << 20,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                PATIENCE.toMillis(),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis()));
        return new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer());
    }

    private static KafkaConsumer<String, String> consumer(KafkaConnection kafka) {
        Map<String, Object> properties = kafka.properties(Map.of(
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false));
        return new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer());
    }

    private static Optional<Proposal> proposal(ConsumerRecord<String, String> record) {
        try {
            JsonNode json = JSON.readTree(record.value() == null ? "" : record.value());
            return json.hasNonNull("subject") && json.hasNonNull("schema")
                    ? Optional.of(new Proposal(
                            json.get("subject").asText(), json.get("schema").asText()))
                    : Optional.empty();
        } catch (JsonProcessingException foreign) {
            return Optional.empty();
        }
    }

    private void createTopic(KafkaConnection kafka, Optional<Short> replication) {
        var topic = new NewTopic(PARTITION.topic(), Optional.of(1), replication)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
        try (Admin admin = Admin.create(kafka.properties())) {
            MissingTopics.create(admin, List.of(topic));
        } catch (ExecutionException failed) {
            // Who may not make topics is not told whether one is there: reading will tell.
            if (!(failed.getCause() instanceof TopicAuthorizationException)) {
                throw unavailable("created", failed);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable("created", interrupted);
        }
    }

    private RegistryUnavailable unavailable(String what, Exception cause) {
        return new RegistryUnavailable(
                "The topic schemas at " + address + " could not be " + what + ": " + cause.getMessage(), cause);
    }
}
