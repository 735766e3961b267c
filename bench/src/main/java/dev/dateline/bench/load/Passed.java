package dev.dateline.bench.load;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * How far news has come, told by the offsets that streams has committed; nothing is asked of the wire itself.
 *
 * @param items records on {@code items}
 * @param read those of them that streams has read and committed
 * @param toPlace what lies on {@code reports} between what was written and what was placed; end marks of transactions
 *     count as well, so a lane that keeps up has a few dozen
 */
record Passed(long items, long read, long toPlace) {

    /** Items that streams has not read yet. */
    long toRead() {
        return items - read;
    }

    /** Records that still lie before a stage. */
    long lag() {
        return toRead() + toPlace;
    }

    /** Asks for it again and again. */
    static final class Watch implements AutoCloseable {
        private static final Duration LOOK = Duration.ofMillis(200);
        private static final Duration QUIET = Duration.ofSeconds(20);
        private static final Duration STANDSTILL = Duration.ofMinutes(2);

        private final Admin admin;
        private final String group;
        private final List<TopicPartition> items;
        private final List<TopicPartition> reports;

        /** Of the streams group of this name. */
        Watch(KafkaConnection kafka, String group) throws InterruptedException {
            this.admin = Admin.create(kafka.properties());
            this.group = group;
            this.items = partitions(Topics.ITEMS.name());
            this.reports = partitions(Topics.REPORTS.name());
        }

        private List<TopicPartition> partitions(String topic) throws InterruptedException {
            try {
                TopicDescription description = Objects.requireNonNull(admin.describeTopics(List.of(topic))
                        .allTopicNames()
                        .get()
                        .get(topic));
                return description.partitions().stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
            } catch (ExecutionException e) {
                throw new KafkaException(topic + " cannot be described: " + e.getCause(), e);
            }
        }

        /** How far it has come now. */
        Passed now() throws InterruptedException {
            try {
                Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get();
                Map<TopicPartition, Long> ends = ends();
                long written = sum(items, ends);
                long read = committed(items, committed);
                return new Passed(written, read, Math.max(0, sum(reports, ends) - committed(reports, committed)));
            } catch (ExecutionException e) {
                throw new KafkaException("Offsets cannot be read: " + e.getCause(), e);
            }
        }

        /** Returns when all is read and nothing has moved for a while, or when the wire stands still before. */
        void drain() throws InterruptedException {
            Passed before = now();
            long moved = System.nanoTime();
            while (System.nanoTime() - moved < (before.toRead() > 0 ? STANDSTILL : QUIET).toNanos()) {
                TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
                Passed now = now();
                moved = now.equals(before) ? moved : System.nanoTime();
                before = now;
            }
        }

        private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
            Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
            List<TopicPartition> all = new ArrayList<>(items);
            all.addAll(reports);
            all.forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(wanted).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        }

        private static long sum(List<TopicPartition> partitions, Map<TopicPartition, Long> offsets) {
            return partitions.stream()
                    .mapToLong(partition -> offsets.getOrDefault(partition, 0L))
                    .sum();
        }

        /** Streams commits with a null in the place of an offset for what it has not read. */
        private static long committed(
                List<TopicPartition> partitions, Map<TopicPartition, OffsetAndMetadata> committed) {
            return partitions.stream()
                    .map(committed::get)
                    .mapToLong(offset -> offset == null ? 0 : offset.offset())
                    .sum();
        }

        @Override
        public void close() {
            admin.close();
        }
    }
}
