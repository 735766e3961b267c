package dev.dateline.bench.load;

import dev.dateline.bench.polling.ChildProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * A wire's process at a moment.
 *
 * @param nanos by the clock for spans
 * @param passed how far news had come
 * @param cpuSeconds processor time it had used
 * @param collectionSeconds time it had stood still to collect garbage
 * @param residentMebibytes what it had in memory
 * @param heapMebibytes what a full collection left of its heap
 */
record Sample(
        long nanos,
        Passed passed,
        double cpuSeconds,
        double collectionSeconds,
        long residentMebibytes,
        long heapMebibytes) {
    /** Columns of {@link #row}. */
    static final String HEAD = """
            | second | items/s | items that wait | cores busy | collecting % | RSS MiB | heap MiB after a collection |
            |--:|--:|--:|--:|--:|--:|--:|
            """;

    /** Takes one; a full collection is part of it. */
    static Sample of(ChildProcess process, Passed passed) throws IOException, InterruptedException {
        long nanos = System.nanoTime();
        double cpu = process.cpuSeconds();
        double collecting = process.collectionSeconds();
        long resident = process.residentMebibytes(false);
        return new Sample(nanos, passed, cpu, collecting, resident, process.heapAfterCollection());
    }

    /** Items a second since an earlier one. */
    double perSecond(Sample since) {
        return (passed.read() - since.passed.read()) / secondsSince(since);
    }

    double secondsSince(Sample since) {
        return Duration.ofNanos(nanos - since.nanos).toMillis() / 1e3;
    }

    /** A line of a table: what was since the sample before, at so many seconds after the first. */
    String row(Sample before, Sample first) {
        return String.format(
                Locale.ROOT,
                "| %.0f | %,.0f | %,d | %.2f | %.0f | %,d | %,d |",
                secondsSince(first),
                perSecond(before),
                passed.lag(),
                (cpuSeconds - before.cpuSeconds) / secondsSince(before),
                100 * (collectionSeconds - before.collectionSeconds) / secondsSince(before),
                residentMebibytes,
                heapMebibytes);
    }
}
