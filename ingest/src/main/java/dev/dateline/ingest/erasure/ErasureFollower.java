package dev.dateline.ingest.erasure;

import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.erasure.Erasures;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that reads {@code erasures} from the beginning and goes on, in no group. What is published before it has come that far
 * is dropped by the streams role, which lets nothing in before it knows the whole list.
 */
public final class ErasureFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureFollower.class);
    private static final Duration NAP = Duration.ofSeconds(5);

    private final KafkaConnection kafka;
    private final Deserializer<Erasure> values;
    private final Erasures erasures;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable KafkaConsumer<String, byte[]> consumer;

    private ErasureFollower(KafkaConnection kafka, SchemaRegistry registry, Erasures erasures) {
        this.kafka = kafka;
        this.values = Topics.ERASURES.serde(registry).deserializer();
        this.erasures = erasures;
        this.thread = new Thread(null, this::run, "ingest-erasures", 512 * 1024);
        this.thread.setDaemon(true);
    }

    /** Begins to follow, and keeps the list. */
    public static ErasureFollower start(KafkaConnection kafka, SchemaRegistry registry, Erasures erasures) {
        ErasureFollower follower = new ErasureFollower(kafka, registry, erasures);
        follower.thread.start();
        return follower;
    }

    private void run() {
        try {
            while (!closed.await(0, TimeUnit.SECONDS)) {
                followUntilTrouble();
            }
        } catch (InterruptedException closing) {
            LOG.debug("Stopped following erasures");
        }
    }

    private void followUntilTrouble() throws InterruptedException {
        try (KafkaConsumer<String, byte[]> fresh = open()) {
            List<TopicPartition> partitions = fresh.partitionsFor(Topics.ERASURES.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            fresh.assign(partitions);
            fresh.seekToBeginning(partitions);
            while (closed.getCount() > 0) {
                fresh.poll(NAP).forEach(this::take);
            }
        } catch (WakeupException closing) {
            LOG.debug("Woken up");
        } catch (KafkaException trouble) {
            LOG.warn("The list of what was erased cannot be followed, will try again: {}", trouble.toString());
            closed.await(NAP.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            erasures.put(
                    record.key(), record.value() == null ? null : values.deserialize(record.topic(), record.value()));
        } catch (UnreadableRecord unreadable) {
            LOG.warn("An erasure cannot be read: {}", unreadable.getMessage());
        }
    }

    private synchronized KafkaConsumer<String, byte[]> open() {
        Map<String, Object> properties = Map.of(
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                1000,
                ConsumerConfig.CLIENT_ID_CONFIG,
                "dateline-ingest-erasures");
        consumer = new KafkaConsumer<>(
                kafka.properties(properties), new StringDeserializer(), new ByteArrayDeserializer());
        if (closed.getCount() == 0) {
            consumer.wakeup();
        }
        return consumer;
    }

    @Override
    public void close() {
        closed.countDown();
        synchronized (this) {
            if (consumer != null) {
                consumer.wakeup();
            }
        }
        try {
            thread.join(NAP.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
