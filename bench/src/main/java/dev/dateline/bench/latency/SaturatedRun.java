package dev.dateline.bench.latency;

import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * How many records a second go through when there are always some under way.
 *
 * @param underWay records under way at a time
 * @param first how many must have gone through before anything counts; the start of what is measured is among that
 * @param measured how long it counts
 */
record SaturatedRun(int underWay, int first, Duration measured) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Records a second; the parameters are those of {@link LatencyRun#of}. */
    double of(
            KafkaConnection kafka,
            Supplier<ProducerRecord<String, byte[]>> records,
            String last,
            BiConsumer<ConsumerRecord<String, byte[]>, Stopwatch> arrived)
            throws InterruptedException {
        Stopwatch stopwatch = new Stopwatch();
        stopwatch.begin();
        try (TopicWatch watch = new TopicWatch(kafka, last, record -> arrived.accept(record, stopwatch));
                Appender appender = new Appender(kafka, stopwatch, 1)) {
            long late = System.nanoTime() + PATIENCE.toNanos();
            appender.append(
                    () -> stopwatch.arrived() >= first || System.nanoTime() > late, Math.min(underWay, first), records);
            int before = stopwatch.arrived();
            long begin = System.nanoTime();
            appender.append(() -> System.nanoTime() - begin >= measured.toNanos(), underWay, records);
            return (stopwatch.arrived() - before) / ((System.nanoTime() - begin) / 1e9);
        }
    }
}
