package dev.dateline.bench.latency;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.streams.PipelineConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/**
 * The platform alone: as many topic hops as from items to stories, with the same guarantee, commit interval, threads,
 * keys' spread and sizes of records, but no stores and no work. The first 32 bytes of a value name the item.
 */
final class EmptyHops implements AutoCloseable {
    static final String ITEMS = "empty-items";
    static final String REPORTS = "empty-reports";
    static final String STORIES = "empty-stories";
    private static final int NAME_LENGTH = 32;
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final KafkaStreams streams;

    /**
     * Makes the topics and starts.
     *
     * @param reportBytes size of the records on the middle topic
     * @param storyBytes size of the records on the last topic
     */
    EmptyHops(KafkaConnection kafka, PipelineConfig config, int reportBytes, int storyBytes)
            throws InterruptedException {
        createTopics(kafka, List.of(ITEMS, REPORTS, STORIES));
        Properties properties = new Properties();
        properties.putAll(kafka.properties(properties(config, "empty-hops")));
        streams = new KafkaStreams(topology(reportBytes, storyBytes), properties);
        streams.start();
    }

    /** The item that a record on the last topic stems from. */
    static String name(byte[] value) {
        return new String(value, 0, NAME_LENGTH, StandardCharsets.US_ASCII);
    }

    /** A first record: the item's name, filled up to this size. */
    static byte[] value(String name, int bytes) {
        return Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), Math.max(NAME_LENGTH, bytes));
    }

    private static Topology topology(int reportBytes, int storyBytes) {
        var text = Serdes.String();
        var bytes = Serdes.ByteArray();
        return new Topology()
                .addSource("read-items", text.deserializer(), bytes.deserializer(), ITEMS)
                .addProcessor("to-report", () -> new Resize(reportBytes, true), "read-items")
                .addSink("write-reports", REPORTS, text.serializer(), bytes.serializer(), "to-report")
                .addSource("read-reports", text.deserializer(), bytes.deserializer(), REPORTS)
                .addProcessor("to-story", () -> new Resize(storyBytes, false), "read-reports")
                .addSink("write-stories", STORIES, text.serializer(), bytes.serializer(), "to-story");
    }

    /** Passes a record on with another size; reports go to one lane, stories spread by their key. */
    private static final class Resize extends ContextualProcessor<String, byte[], String, byte[]> {
        private final int bytes;
        private final boolean oneLane;

        Resize(int bytes, boolean oneLane) {
            this.bytes = bytes;
            this.oneLane = oneLane;
        }

        @Override
        public void process(Record<String, byte[]> record) {
            String name = name(record.value());
            context().forward(record.withKey(oneLane ? "en" : name).withValue(value(name, bytes)));
        }
    }

    /** As the wire's streams have them. */
    static Map<String, Object> properties(PipelineConfig config, String application) {
        Path state = config.stateDirectory().resolveSibling(application);
        return Map.of(
                StreamsConfig.POLL_MS_CONFIG,
                config.commitInterval().toMillis(),
                StreamsConfig.APPLICATION_ID_CONFIG,
                application,
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                StreamsConfig.EXACTLY_ONCE_V2,
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                config.commitInterval().toMillis(),
                StreamsConfig.NUM_STREAM_THREADS_CONFIG,
                config.threads(),
                StreamsConfig.STATE_DIR_CONFIG,
                state.toString(),
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
                application + "-1",
                StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG),
                "earliest",
                StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG),
                0,
                StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG),
                16 << 20);
    }

    /** With as many partitions as the wire's own topics have. */
    static void createTopics(KafkaConnection kafka, List<String> topics) throws InterruptedException {
        try (Admin admin = Admin.create(kafka.properties())) {
            int partitions = List.copyOf(admin.describeTopics(List.of(Topics.ITEMS.name()))
                            .topicNameValues()
                            .values())
                    .get(0)
                    .get()
                    .partitions()
                    .size();
            admin.createTopics(topics.stream()
                            .map(topic -> new NewTopic(topic, partitions, (short) 1))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new KafkaException("The topics of the empty hops cannot be made: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        streams.close(CLOSING);
    }
}
