package dev.dateline.ingest.story;

import dev.dateline.domain.story.Story;
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
 * The thread that follows {@code stories} from now on, in no group, and tells of those that spike. What it misses costs
 * nothing but time.
 */
public final class StoryFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoryFollower.class);
    private static final Duration NAP = Duration.ofSeconds(5);

    private final KafkaConnection kafka;
    private final Deserializer<Story> stories;
    private final SpikeListener listener;
    private final SpikeWatch watch = new SpikeWatch();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable KafkaConsumer<String, byte[]> consumer;

    private StoryFollower(KafkaConnection kafka, SchemaRegistry registry, SpikeListener listener) {
        this.kafka = kafka;
        this.stories = Topics.STORIES.serde(registry).deserializer();
        this.listener = listener;
        this.thread = new Thread(null, this::run, "ingest-stories", 512 * 1024);
        this.thread.setDaemon(true);
    }

    /** Begins to follow. */
    public static StoryFollower start(KafkaConnection kafka, SchemaRegistry registry, SpikeListener listener) {
        StoryFollower follower = new StoryFollower(kafka, registry, listener);
        follower.thread.start();
        return follower;
    }

    private void run() {
        try {
            while (!closed.await(0, TimeUnit.SECONDS)) {
                followUntilTrouble();
            }
        } catch (InterruptedException closing) {
            LOG.debug("Stopped following stories");
        }
    }

    private void followUntilTrouble() throws InterruptedException {
        try (KafkaConsumer<String, byte[]> fresh = open()) {
            List<TopicPartition> partitions = fresh.partitionsFor(Topics.STORIES.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            fresh.assign(partitions);
            fresh.seekToEnd(partitions);
            while (closed.getCount() > 0) {
                fresh.poll(NAP).forEach(this::take);
            }
        } catch (WakeupException closing) {
            LOG.debug("Woken up");
        } catch (KafkaException trouble) {
            LOG.warn("Stories cannot be followed, will try again: {}", trouble.toString());
            closed.await(NAP.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return;
        }
        try {
            watch.take(stories.deserialize(record.topic(), record.value())).ifPresent(listener::spike);
        } catch (UnreadableRecord unreadable) {
            LOG.debug("A story cannot be read: {}", unreadable.getMessage());
        }
    }

    private synchronized KafkaConsumer<String, byte[]> open() {
        Map<String, Object> properties = Map.of(
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "latest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                1000,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                2 << 20,
                ConsumerConfig.CLIENT_ID_CONFIG,
                "dateline-ingest-stories");
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
