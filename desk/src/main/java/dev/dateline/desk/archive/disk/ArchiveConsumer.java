package dev.dateline.desk.archive.disk;

import dev.dateline.desk.archive.shelf.Place;
import dev.dateline.schemas.kafka.KafkaConnection;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the archive's topics from where its indexes stand, the stories first. It belongs to no group: the places are kept
 * with the indexes.
 */
final class ArchiveConsumer implements AutoCloseable {
    private static final Duration CLOSE = Duration.ofSeconds(1);
    // What comes within this time is taken up together, so that a busy wire makes few small segments.
    private static final int GATHERING_MILLIS = 500;
    // spotless:off
    private static final Map<String, Object> SETTINGS = Map.of(
            ConsumerConfig.CLIENT_ID_CONFIG,
            "desk-archive",
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.FETCH_MIN_BYTES_CONFIG,
            3 << 20,
            ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
            GATHERING_MILLIS,
            ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
            4 << 20,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            1_000,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            10_000);
    // spotless:on

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> past = new HashMap<>();
    private final Map<ArchiveTopic, String> ids = new EnumMap<>(ArchiveTopic.class);
    private long toRead;

    ArchiveConsumer(KafkaConnection kafka) {
        this.consumer = new KafkaConsumer<>(
                kafka.properties(SETTINGS), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Takes up all partitions where the indexes stand; false while not every topic exists. An index that was made of another
     * topic of the same name is emptied.
     */
    boolean assign(KafkaConnection kafka, Reached reached) throws IOException {
        List<TopicPartition> partitions = new ArrayList<>();
        Map<String, TopicDescription> topics = describe(kafka);
        if (topics.size() < ArchiveTopic.values().length) {
            return false;
        }
        topics.forEach((name, topic) -> {
            ids.put(ArchiveTopic.of(name), topic.topicId().toString());
            topic.partitions().forEach(partition -> partitions.add(new TopicPartition(name, partition.partition())));
        });
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        for (ArchiveTopic topic : ArchiveTopic.values()) {
            seek(topic, reached, beginnings, ends);
        }
        past.putAll(ends);
        toRead = unread();
        return true;
    }

    private void seek(
            ArchiveTopic topic, Reached reached, Map<TopicPartition, Long> beginnings, Map<TopicPartition, Long> ends)
            throws IOException {
        Place kept = reached.of(topic);
        boolean known = kept.isOn(ids.getOrDefault(topic, ""))
                && kept.next().entrySet().stream()
                        .allMatch(place -> place.getValue()
                                <= ends.getOrDefault(new TopicPartition(topic.topic(), place.getKey()), 0L));
        if (!known && !kept.equals(Place.NOWHERE)) {
            reached.forget(topic);
        }
        beginnings.forEach((partition, beginning) -> {
            if (partition.topic().equals(topic.topic())) {
                long from = known ? kept.next().getOrDefault(partition.partition(), 0L) : 0;
                consumer.seek(partition, Math.max(beginning, from));
            }
        });
    }

    ConsumerRecords<byte[], byte[]> poll(Duration longest) {
        return consumer.poll(longest);
    }

    /** Up to where a topic has been read. */
    Place place(ArchiveTopic topic) {
        Map<Integer, Long> next = new HashMap<>();
        consumer.assignment().stream()
                .filter(partition -> partition.topic().equals(topic.topic()))
                .forEach(partition -> next.put(partition.partition(), consumer.position(partition)));
        return new Place(ids.getOrDefault(topic, ""), next);
    }

    /** How many records stood on the topics at the beginning and were still to be read. */
    long toRead() {
        return toRead;
    }

    /** How many of those are not read yet; when a topic's are, the next one's turn comes. */
    long unread() {
        if (past.isEmpty()) {
            return 0;
        }
        long sum = 0;
        for (Map.Entry<TopicPartition, Long> end : Map.copyOf(past).entrySet()) {
            long left = end.getValue() - consumer.position(end.getKey());
            if (left <= 0) {
                past.remove(end.getKey());
            }
            sum += Math.max(0, left);
        }
        pauseLater();
        return sum;
    }

    /** Lets only the first topic be read of which something is left; all of them when nothing is. */
    private void pauseLater() {
        for (ArchiveTopic topic : ArchiveTopic.values()) {
            boolean left = past.keySet().stream()
                    .anyMatch(partition -> partition.topic().equals(topic.topic()));
            if (left) {
                consumer.resume(of(topic, true));
                consumer.pause(of(topic, false));
                return;
            }
        }
        consumer.resume(consumer.assignment());
    }

    private List<TopicPartition> of(ArchiveTopic topic, boolean same) {
        return consumer.assignment().stream()
                .filter(partition -> partition.topic().equals(topic.topic()) == same)
                .toList();
    }

    private static Map<String, TopicDescription> describe(KafkaConnection kafka) {
        try (Admin admin = Admin.create(kafka.properties())) {
            return admin.describeTopics(ArchiveTopic.names()).allTopicNames().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnknownTopicOrPartitionException) {
                return Map.of();
            }
            throw new KafkaException("The topics cannot be described: " + failed.getCause(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    /** Makes a running or the next poll end at once; the only method for other threads. */
    void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(CLOSE));
    }
}
