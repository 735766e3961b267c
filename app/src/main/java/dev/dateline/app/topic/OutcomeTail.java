package dev.dateline.app.topic;

import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What becomes of commands from now on. */
public final class OutcomeTail implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Deserializer<CommandOutcome> values;

    /** Stands at the end of the topic when it returns: nothing that becomes known afterwards is missed. */
    public OutcomeTail(KafkaConnection kafka, SchemaRegistry registry) {
        consumer = new KafkaConsumer<>(
                kafka.properties(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        values = Topics.COMMAND_OUTCOMES.serde(registry).deserializer();
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.COMMAND_OUTCOMES.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** What became of a command; empty if nothing does within this time. */
    public Optional<CommandOutcome> of(String command, Duration longest) {
        for (Duration left = longest; !left.isNegative(); left = left.minus(POLL)) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                if (command.equals(record.key())) {
                    return read(record);
                }
            }
        }
        return Optional.empty();
    }

    /** What became of these commands, as far as anything does within this time. */
    public Map<String, CommandOutcome> ofAll(Set<String> commands, Duration longest) {
        Map<String, CommandOutcome> known = new LinkedHashMap<>();
        for (Duration left = longest; !left.isNegative() && known.size() < commands.size(); left = left.minus(POLL)) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                if (commands.contains(record.key())) {
                    read(record).ifPresent(outcome -> known.put(outcome.command(), outcome));
                }
            }
        }
        return known;
    }

    private Optional<CommandOutcome> read(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.of(values.deserialize(record.topic(), record.value()));
        } catch (UnreadableRecord foreign) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
