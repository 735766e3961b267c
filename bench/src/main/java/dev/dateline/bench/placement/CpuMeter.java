package dev.dateline.bench.placement;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * Processor time of the measuring thread, beside JMH's wall-clock time: on a busy machine it is the one that tells. It
 * leaves out the compiler's and the collector's threads.
 */
final class CpuMeter {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long nanos;
    private long reports;

    /** Runs the work on so many reports. */
    void measure(int more, Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        nanos += THREADS.getCurrentThreadCpuTime() - start;
        reports += more;
    }

    /** Prints what it was since the last time. */
    void print() {
        double micros = nanos / 1e3 / Math.max(1, reports);
        System.out.printf(
                Locale.ROOT, "processor time %.1f us a report, %.0f reports a second%n   ", micros, 1e6 / micros);
        nanos = 0;
        reports = 0;
    }
}
