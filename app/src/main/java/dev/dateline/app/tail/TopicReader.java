package dev.dateline.app.tail;

import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads a topic from somewhere to its end, or on and on; only what is committed. */
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final RecordLine line;
    private final List<TopicPartition> partitions;

    /** Prepares to read all partitions of the topic. */
    public TopicReader(KafkaConnection kafka, SchemaRegistry registry, String topic) {
        Map<String, Object> properties = kafka.properties(Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false));
        this.consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.line = new RecordLine(registry);
        this.partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
    }

    /** The newest records, at most this many, oldest first; stands at the end afterwards. */
    public List<String> last(int count) {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        for (int reach = count; found.size() < count; reach *= 4) {
            found.clear();
            boolean whole = seekBack(begins, ends, reach);
            pollUntil(ends, found::add, () -> false);
            if (whole) {
                break;
            }
        }
        ends.forEach(consumer::seek);
        found.sort(Comparator.comparingLong(ConsumerRecord<byte[], byte[]>::timestamp)
                .thenComparing(ConsumerRecord::partition)
                .thenComparing(ConsumerRecord::offset));
        return found.stream()
                .skip(Math.max(0, found.size() - count))
                .map(line::of)
                .toList();
    }

    /** Steps back from the end; markers of transactions take offsets too. Whether that is the beginning. */
    private boolean seekBack(Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends, int reach) {
        boolean whole = true;
        for (TopicPartition partition : partitions) {
            long begin = begins.get(partition);
            long from = Math.max(begin, ends.get(partition) - reach);
            consumer.seek(partition, from);
            whole &= from == begin;
        }
        return whole;
    }

    /** From now on reads from the beginning, or from the first record that is not older than this. */
    public void from(@Nullable Instant time) {
        consumer.seekToBeginning(partitions);
        if (time == null) {
            return;
        }
        Map<TopicPartition, Long> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, time.toEpochMilli()));
        Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(wanted);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        for (TopicPartition partition : partitions) {
            long offset = Optional.ofNullable(found.get(partition))
                    .map(OffsetAndTimestamp::offset)
                    .orElse(ends.get(partition));
            consumer.seek(partition, offset);
        }
    }

    /** Reads to where the topic ends now. */
    public void toTheEnd(Consumer<String> take, BooleanSupplier enough) {
        pollUntil(consumer.endOffsets(partitions), record -> take.accept(line.of(record)), enough);
    }

    /** Reads what comes, until it is enough. */
    public void follow(Consumer<String> take, BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            take(record -> take.accept(line.of(record)), enough);
        }
    }

    private void pollUntil(
            Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<byte[], byte[]>> take, BooleanSupplier enough) {
        while (!enough.getAsBoolean() && ends.entrySet().stream().anyMatch(this::isBefore)) {
            take(
                    record -> {
                        if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                            take.accept(record);
                        }
                    },
                    enough);
        }
    }

    private boolean isBefore(Map.Entry<TopicPartition, Long> end) {
        return consumer.position(end.getKey()) < end.getValue();
    }

    private void take(Consumer<ConsumerRecord<byte[], byte[]>> take, BooleanSupplier enough) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            if (enough.getAsBoolean()) {
                return;
            }
            take.accept(record);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
