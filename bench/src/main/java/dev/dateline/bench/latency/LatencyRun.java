package dev.dateline.bench.latency;

import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One measurement: append at an even pace, watch the last topic.
 *
 * @param perSecond records appended a second
 * @param warmUp how long before anything counts
 * @param measured how long it counts
 */
record LatencyRun(int perSecond, Duration warmUp, Duration measured) {
    private static final Duration STRAGGLERS = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(50);

    /**
     * What came of it.
     *
     * @param missing records that did not arrive within ten seconds after the last was appended
     * @param cores how many cores the whole process kept busy on average, broker and measurement included
     */
    record Result(Quantiles latency, int missing, double cores) {}

    /**
     * @param records the next record to append; its key names it
     * @param last the topic whose committed records are watched
     * @param arrived tells the stopwatch which names a record of that topic is the arrival of
     */
    Result of(
            KafkaConnection kafka,
            Supplier<ProducerRecord<String, byte[]>> records,
            String last,
            BiConsumer<ConsumerRecord<String, byte[]>, Stopwatch> arrived)
            throws InterruptedException {
        Stopwatch stopwatch = new Stopwatch();
        try (TopicWatch watch = new TopicWatch(kafka, last, record -> arrived.accept(record, stopwatch));
                Appender appender = new Appender(kafka, stopwatch, perSecond)) {
            appender.append(warmUp, records);
            stopwatch.begin();
            long cpu = cpuNanos();
            long wall = System.nanoTime();
            appender.append(measured, records);
            double cores = (double) (cpuNanos() - cpu) / (System.nanoTime() - wall);
            awaitStragglers(stopwatch);
            return new Result(stopwatch.quantiles(), stopwatch.underWay(), cores);
        }
    }

    private static void awaitStragglers(Stopwatch stopwatch) {
        long end = System.nanoTime() + STRAGGLERS.toNanos();
        while (stopwatch.underWay() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static long cpuNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }
}
