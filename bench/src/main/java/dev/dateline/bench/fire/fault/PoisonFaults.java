package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.judge.Poisoned;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.EmbeddedSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Records that somebody else put on the topics, and what time took away from them. */
final class PoisonFaults {
    private static final int HUGE = 3_900_000;
    private static final int SMALL = 200;
    private static final int UNKNOWN = 987_654;

    /** Whose readers set aside what they cannot read. */
    private static final Set<String> SET_ASIDE = Set.of("items", "reports", "commands");

    private final KafkaConnection kafka;
    private final Poisoned poisoned;

    private PoisonFaults(Stage stage) {
        this.kafka = stage.kafka();
        this.poisoned = stage.poisoned();
    }

    static List<Fault> of(Stage stage) {
        PoisonFaults faults = new PoisonFaults(stage);
        return List.of(
                faults.poison("random bytes", bytes("poison"), noise(SMALL)),
                faults.poison("an unknown schema", bytes("poison"), framed(UNKNOWN, noise(SMALL))),
                faults.poison("no key", null, noise(SMALL)),
                faults.poison("a key that is no text", noise(40), noise(SMALL)),
                faults.poison("nothing but a key", bytes("poison"), null),
                faults.poison("huge records", bytes("poison"), noise(HUGE)),
                faults.foreignSchema(),
                faults.retention());
    }

    private Fault poison(String name, byte @Nullable [] key, byte @Nullable [] value) {
        return Fault.of(
                        "poison: " + name,
                        name + " on every partition of every topic",
                        () -> send(key, value),
                        "nothing to heal",
                        Fault.nothing())
                .unnoticed();
    }

    /** A schema that has nothing to do with ours, registered, and records that follow it. */
    private Fault foreignSchema() {
        return Fault.of(
                        "an incompatible schema",
                        "somebody registers a schema of their own and writes every topic by it",
                        () -> {
                            Schema theirs = SchemaBuilder.record("Theirs")
                                    .namespace("org.example")
                                    .fields()
                                    .requiredLong("number")
                                    .requiredString("text")
                                    .endRecord();
                            try (SchemaRegistry registry = new EmbeddedSchemaRegistry(kafka, (short) 3)) {
                                int id = registry.register("theirs-value", theirs);
                                send(bytes("theirs"), framed(id, new byte[] {6, 8, 't', 'e', 'x', 't'}));
                            }
                        },
                        "nothing to heal",
                        Fault.nothing())
                .unnoticed();
    }

    private Fault retention() {
        return Fault.of(
                        "retention takes the past",
                        "everything on items and commands that was read is deleted",
                        () -> new Cluster(kafka).deleteWhatIsRead("dateline", Set.of("items", "commands")),
                        "nothing to heal",
                        Fault.nothing())
                .unnoticed();
    }

    private void send(byte @Nullable [] key, byte @Nullable [] value) throws InterruptedException {
        Map<String, Object> properties =
                kafka.properties(Map.of(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, HUGE + 10_000));
        try (var producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<String> topics = Stream.concat(Topics.all().stream().map(Topic::name), Stream.of("schemas"))
                    .toList();
            for (String topic : topics) {
                var partitions = producer.partitionsFor(topic);
                // One that is huge is enough.
                int most = value != null && value.length == HUGE ? 1 : partitions.size();
                for (var partition : partitions.subList(0, most)) {
                    offer(producer, new ProducerRecord<>(topic, partition.partition(), key, value));
                }
            }
        }
    }

    private void offer(KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record)
            throws InterruptedException {
        try {
            RecordMetadata at = producer.send(record).get();
            if (record.value() != null && SET_ASIDE.contains(at.topic())) {
                poisoned.add(at.topic(), at.partition(), at.offset());
            }
        } catch (ExecutionException refused) {
            // The broker itself takes no record without a key on a compacted topic, and none that is too large.
        }
    }

    private static byte[] framed(int schema, byte[] body) {
        return ByteBuffer.allocate(5 + body.length)
                .put((byte) 0)
                .putInt(schema)
                .put(body)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(size).nextBytes(noise);
        noise[0] = 'x';
        return noise;
    }
}
