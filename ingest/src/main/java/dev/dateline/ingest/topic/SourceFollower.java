package dev.dateline.ingest.topic;

import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that follows {@code sources}; when Kafka throws it out, it comes back after a while. */
public final class SourceFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SourceFollower.class);
    private static final String GROUP = "dateline-ingest";
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final KafkaConnection kafka;
    private final Member member;
    private final SourceOwnership.Reading reading;
    private final SourceWatcher watcher;
    private final Lease lease;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable Consumer<String, byte[]> consumer;

    private SourceFollower(Reader reader, Member member, DeadLetterSink deadLetters, SourceWatcher watcher) {
        this.kafka = reader.kafka();
        this.member = member;
        this.reading = new SourceOwnership.Reading(
                new SourceRecords(reader.registry(), deadLetters, reader.clock()),
                new StatusReader(reader.kafka(), reader.registry()));
        this.watcher = watcher;
        this.lease = new Lease(member.session(), System::nanoTime);
        this.thread = new Thread(null, this::run, "ingest-sources", 512 * 1024);
        this.thread.setDaemon(true);
    }

    /** What it takes to read from the wire. */
    public record Reader(KafkaConnection kafka, SchemaRegistry registry, InstantSource clock) {}

    /**
     * One of all that ingest.
     *
     * @param instanceId its name; it keeps its sources by it over a restart
     * @param session after which time of silence the others take its sources over
     */
    public record Member(String instanceId, Duration session) {}

    /** Begins to follow. */
    public static SourceFollower start(
            Reader reader, Member member, DeadLetterSink deadLetters, SourceWatcher watcher) {
        SourceFollower follower = new SourceFollower(reader, member, deadLetters, watcher);
        follower.thread.start();
        return follower;
    }

    /** Whether a visit may begin: not when Kafka was silent for so long that others may have taken our sources over. */
    public boolean mayVisit() {
        return lease.holds();
    }

    private void run() {
        try {
            while (!closed.await(0, TimeUnit.SECONDS)) {
                followUntilTrouble();
            }
        } catch (InterruptedException closing) {
            LOG.debug("Stopped following sources");
        }
    }

    private void followUntilTrouble() throws InterruptedException {
        try (Consumer<String, byte[]> fresh = open()) {
            SourceOwnership ownership = new SourceOwnership(fresh, reading, watcher, lease);
            try {
                ownership.follow();
                LOG.warn("Kafka was silent for {}: others may have our sources; joining again", member.session());
            } finally {
                ownership.leaveAll();
            }
        } catch (WakeupException closing) {
            LOG.debug("Woken up");
        } catch (FencedInstanceIdException doubled) {
            LOG.error("Another process ingests as {}; give each its own ingest.instance-id", member.instanceId());
            closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (KafkaException trouble) {
            LOG.warn("Sources cannot be followed, will try again: {}", trouble.toString());
            closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RuntimeException trouble) {
            LOG.error("Sources cannot be followed, will try again", trouble);
            closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized Consumer<String, byte[]> open() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        properties.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, member.instanceId());
        properties.put(
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) member.session().toMillis());
        properties.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 1000);
        properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 << 20);
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "dateline-ingest-" + member.instanceId());
        consumer = new KafkaConsumer<>(
                kafka.properties(properties), new StringDeserializer(), new ByteArrayDeserializer());
        if (closed.getCount() == 0) {
            consumer.wakeup();
        }
        return consumer;
    }

    /** Gives nothing back: the group keeps our sources for us until we return or our session ends. */
    @Override
    public void close() {
        closed.countDown();
        synchronized (this) {
            if (consumer != null) {
                consumer.wakeup();
            }
        }
        try {
            thread.join(PAUSE.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
