package dev.dateline.bench.feed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What reading one input may cost: a sum that every input gets, and so much for each of its bytes.
 *
 * <p>Processor time and allocated memory of the thread, not of the machine, so that a busy machine fails no input. Loading a
 * class counts, too, so an input that was too dear gets more tries.
 *
 * @param time what every input gets
 * @param timeOfByte and for each of its bytes
 * @param memory bytes that every input gets
 * @param memoryOfByte and for each of its bytes
 */
record InputBudget(Duration time, Duration timeOfByte, long memory, long memoryOfByte) {

    /**
     * Under the fuzzer, whose instruments make code ten times slower and allocate far more than the code itself: there the
     * heap alone bounds the memory.
     */
    static final InputBudget FUZZING =
            new InputBudget(Duration.ofSeconds(5), Duration.ofNanos(100_000), Long.MAX_VALUE / 2, 0);

    /** As the wire runs. */
    static final InputBudget PLAIN = new InputBudget(Duration.ofMillis(250), Duration.ofNanos(10_000), 8L << 20, 800);

    private static final int TRIES = 5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Does the work, and fails when it takes more than an input of this length may cost. */
    void spend(int length, Runnable work) {
        Cost last = cost(work);
        for (int again = 1; again < TRIES && !isWithin(last, length); again++) {
            last = cost(work);
        }
        if (!isWithin(last, length)) {
            throw new AssertionError(length + " bytes took " + last);
        }
    }

    private static Cost cost(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        long nanos = THREADS.getCurrentThreadCpuTime() - before;
        return new Cost(Duration.ofNanos(nanos), THREADS.getCurrentThreadAllocatedBytes() - memory);
    }

    private boolean isWithin(Cost cost, int length) {
        return cost.time().compareTo(time.plus(timeOfByte.multipliedBy(length))) <= 0
                && cost.bytes() <= memory + memoryOfByte * length;
    }

    private record Cost(Duration time, long bytes) {
        @Override
        public String toString() {
            return time.toMillis() + " ms and " + (bytes >> 10) + " KiB";
        }
    }
}
