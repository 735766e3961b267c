package dev.dateline.streams;

import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.streams.runtime.BoundedRocksDb;
import dev.dateline.streams.runtime.CommitPace;
import dev.dateline.streams.runtime.ProcessMeters;
import dev.dateline.streams.runtime.StreamsReadings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TaskMetadata;
import org.apache.kafka.streams.ThreadMetadata;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The role that turns items into stories and alerts. */
public final class Streams implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    /** Time between commits of a thread that records wait for. */
    private static final Duration FLOODED_COMMITS = Duration.ofMillis(250);

    /** Records in memory of each partition: whole pages are among them, and what waits long is dear to collect. */
    private static final int MOST_WAITING = 50;

    /** Kafka's own time that a thread waits for records; who commits seldom still looks that often whether time is to pass. */
    private static final Duration LONGEST_POLL = Duration.ofMillis(100);

    private static final String RACK = "rack";

    private static final Duration CLOSING = Duration.ofSeconds(10);

    /**
     * How long a thread waits for the coordinator of its transactions. One that was cut off from the other brokers goes on as coordinator until
     * they are heard again; only who gives up asks anew who it is. Kafka waits a minute.
     */
    private static final Duration COORDINATOR_ANSWERS = Duration.ofSeconds(15);

    /** How long changelogs may keep what a store has replaced or removed. */
    private static final Duration SUPERSEDED = Duration.ofDays(1);

    private final KafkaStreams streams;

    private Streams(KafkaStreams streams) {
        this.streams = streams;
    }

    /** Starts processing at which nobody looks; returns at once while the stores are restored in the background. */
    public static Streams start(KafkaConnection kafka, SchemaRegistry registry, Settings settings) {
        return start(kafka, registry, settings, Meters.unwatched());
    }

    /** Starts processing; returns at once while the stores are restored in the background. */
    public static Streams start(KafkaConnection kafka, SchemaRegistry registry, Settings settings, Meters meters) {
        PipelineConfig config = PipelineConfig.from(settings);
        Properties properties = new Properties();
        properties.putAll(kafka.properties(streamsProperties(config)));
        inRack(kafka.rack()).forEach(properties::putIfAbsent);
        properties.put(ProcessMeters.KEY, meters);
        FormerThreads.leave(kafka, config);
        KafkaStreams streams = started(() -> {
            KafkaStreams made = new KafkaStreams(WireTopology.build(registry, config), properties);
            watch(
                    made,
                    () -> FormerThreads.leave(
                            kafka, config, Thread.currentThread().getName()));
            return made;
        });
        meters.read(new StreamsReadings(streams)::all);
        return new Streams(streams);
    }

    private static void watch(KafkaStreams streams, Runnable leave) {
        streams.setUncaughtExceptionHandler(problem -> {
            LOG.error("A stream thread failed and is replaced", problem);
            leave.run();
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        streams.setStateListener((now, before) -> LOG.info("Streams: {} after {}", now, before));
    }

    /** Kafka Streams opens the stores it finds before it starts, and does not start when it cannot; all are in Kafka, too. */
    private static KafkaStreams started(Supplier<KafkaStreams> made) {
        KafkaStreams streams = made.get();
        try {
            streams.start();
            return streams;
        } catch (ProcessorStateException wrecked) {
            LOG.warn("A store cannot be opened: all are deleted and restored from Kafka", wrecked);
            streams.close(CLOSING);
            streams.cleanUp();
            KafkaStreams anew = made.get();
            anew.start();
            return anew;
        }
    }

    /** Whether all partitions are assigned and all stores restored. */
    public boolean isRunning() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** Ids of the tasks that this instance works on. */
    public Set<String> tasks() {
        return tasks(ThreadMetadata::activeTasks);
    }

    /** Ids of the tasks that others work on, and whose stores are kept warm here. */
    public Set<String> warmTasks() {
        return tasks(ThreadMetadata::standbyTasks);
    }

    private Set<String> tasks(Function<ThreadMetadata, Set<TaskMetadata>> sort) {
        return streams.metadataForLocalThreads().stream()
                .flatMap(thread -> sort.apply(thread).stream())
                .map(task -> task.taskId().toString())
                .collect(Collectors.toSet());
    }

    /** A store and its warm copy go into different racks as long as there are some. */
    private static Map<String, Object> inRack(String rack) {
        return rack.isEmpty()
                ? Map.of()
                : Map.of(
                        StreamsConfig.clientTagPrefix(RACK),
                        rack,
                        StreamsConfig.RACK_AWARE_ASSIGNMENT_TAGS_CONFIG,
                        RACK);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /**
     * Static membership lets a restarted instance take its partitions back at once instead of after a session timeout;
     * a commit sends at once what lingers, so that lingering costs no time and spares the broker requests. A thread waits for records no longer than
     * a commit may wait, as it commits in between: by Kafka's own 100 ms a lone record's story would be that late.
     */
    private static Map<String, Object> streamsProperties(PipelineConfig config) {
        Map<String, Object> p = new HashMap<>();
        p.put(StreamsConfig.APPLICATION_ID_CONFIG, config.applicationId());
        p.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        p.put(CommitPace.SOON, config.commitInterval());
        p.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                longer(config.commitInterval(), FLOODED_COMMITS).toMillis());
        p.put(
                StreamsConfig.POLL_MS_CONFIG,
                shorter(config.commitInterval(), LONGEST_POLL).toMillis());
        p.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_GLOBAL_ENABLED_CONFIG, true);
        p.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        p.put(StreamsConfig.STATE_DIR_CONFIG, config.stateDirectory().toString());
        p.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, config.standbys());
        p.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        p.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, MOST_WAITING);
        p.put(
                StreamsConfig.topicPrefix(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG),
                Long.toString(SUPERSEDED.toMillis()));
        p.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        p.put(BoundedRocksDb.MEMORY, Long.toString(config.cache().bytes()));
        p.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), config.instanceId());
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 200);
        p.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), MOST_WAITING);
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), 8 << 20);
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), 1 << 20);
        p.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_BLOCK_MS_CONFIG), (int) COORDINATOR_ANSWERS.toMillis());
        p.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 10);
        p.put(StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG), 16 << 20);
        p.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), 16 << 20);
        return p;
    }

    @Override
    public void close() {
        streams.close(CLOSING);
    }
}
