package dev.dateline.app.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** An outside client of a broker, with one topic of one partition. */
final class TestClient {
    private static final String TOPIC = "notes";
    private final String bootstrapServers;

    TestClient(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    void createTopic() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    void produce(String... notes) throws ExecutionException, InterruptedException {
        Map<String, Object> properties = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            for (String note : notes) {
                producer.send(new ProducerRecord<>(TOPIC, note)).get();
            }
        }
    }

    /** Reads as a group with committed offsets, so that the group coordinator takes part. */
    List<String> consume(int atLeast) {
        Map<String, Object> properties =
                Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest", "group.id", "readers");
        List<String> notes = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
            consumer.seekToBeginning(consumer.assignment());
            for (int i = 0; i < 60 && notes.size() < atLeast; i++) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> notes.add(record.value()));
            }
            consumer.commitSync();
        }
        return notes;
    }
}
