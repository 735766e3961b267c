package dev.dateline.bench.latency;

import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Appends records at an even pace, whatever becomes of them. */
public final class Appender implements AutoCloseable {
    private static final long A_MOMENT = Duration.ofMillis(1).toNanos();

    private final KafkaProducer<String, byte[]> producer;
    private final Stopwatch stopwatch;
    private final int perSecond;
    private volatile @Nullable Exception failure;

    /**
     * Connects.
     *
     * @param stopwatch is told of each record as it sets out
     */
    public Appender(KafkaConnection kafka, Stopwatch stopwatch, int perSecond) {
        this.producer = new KafkaProducer<>(
                kafka.properties(Map.of(
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        8 << 20)),
                new StringSerializer(),
                new ByteArraySerializer());
        this.stopwatch = stopwatch;
        this.perSecond = perSecond;
    }

    /** Appends for this long; each record sets out, by its key, just before it is sent. */
    public void append(Duration time, Supplier<ProducerRecord<String, byte[]>> records) {
        long spacing = Duration.ofSeconds(1).toNanos() / perSecond;
        long due = System.nanoTime();
        for (long left = time.toSeconds() * perSecond; left > 0; left--) {
            ProducerRecord<String, byte[]> next = records.get();
            await(due);
            send(next);
            due += spacing;
        }
        requireNoFailure();
    }

    /** Appends until something holds, as fast as they arrive: so many are under way at a time. */
    void append(BooleanSupplier until, int underWay, Supplier<ProducerRecord<String, byte[]>> records) {
        while (!until.getAsBoolean()) {
            if (stopwatch.underWay() < underWay) {
                send(records.get());
            } else {
                LockSupport.parkNanos(A_MOMENT);
            }
        }
        requireNoFailure();
    }

    private void send(ProducerRecord<String, byte[]> next) {
        stopwatch.setsOut(next.key());
        producer.send(next, (metadata, failed) -> {
            if (failed != null) {
                failure = failed;
            }
        });
    }

    private void requireNoFailure() {
        if (failure != null) {
            throw new KafkaException("A record could not be appended", failure);
        }
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
