package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that hand messages over. An address gets at most {@link #PER_ADDRESS} of them at a time, and all addresses
 * that were slow the last time together at most half, so that those that never answer do not delay the others. Jobs are
 * given and taken back by one thread.
 */
final class Couriers implements Room, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);
    private static final int PER_ADDRESS = 4;
    private static final long SLOW_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int REMEMBERED = 10_000;
    private static final long LOOK_NANOS = 5_000_000;
    private static final int STACK = 256 * 1024;

    private final Speaker speaker;
    private final Runnable whenDone;
    private final int most;
    private final ThreadPoolExecutor threads;
    private final ConcurrentLinkedQueue<Done> done = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> underWay = new HashMap<>();
    private final Map<String, Boolean> slow = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private int generation;
    private int all;
    private int allSlow;

    /**
     * A job and how it ended.
     *
     * @param errand what was given
     * @param answer of the channel
     * @param nanos how long it took
     */
    record Done(Errand errand, Answer answer, long nanos) {}

    /**
     * A job on its way.
     *
     * @param partition whose it is
     * @param job what is handed over
     * @param before what the channel called the newest message of the thread, empty for none
     * @param slow whether its address was slow the last time
     * @param generation how often all was forgotten before it
     */
    record Errand(int partition, Job job, String before, boolean slow, int generation) {
        String address() {
            return job.channel().address();
        }
    }

    /**
     * @param most threads
     * @param whenDone called by any thread when a job has ended
     */
    Couriers(Speaker speaker, int most, Runnable whenDone) {
        this.speaker = speaker;
        this.most = most;
        this.whenDone = whenDone;
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Couriers::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "courier", STACK);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public int all() {
        return most - all;
    }

    @Override
    public int at(Channel channel) {
        int here = PER_ADDRESS - underWay.getOrDefault(channel.address(), 0);
        return isSlow(channel) ? Math.min(here, Math.max(1, most / 2) - allSlow) : here;
    }

    /** Takes a job, for which there must be room; it waits to be sent off. */
    Errand take(int partition, Job job, String before) {
        Errand errand = new Errand(partition, job, before, isSlow(job.channel()), generation);
        count(errand, 1);
        return errand;
    }

    /** Sends off what was taken. */
    void send(Errand errand) {
        threads.execute(() -> run(errand));
    }

    private void run(Errand errand) {
        long start = System.nanoTime();
        Answer answer = new Answer.NotNow("this desk could not make or send the message", null);
        try {
            Job job = errand.job();
            answer = speaker.tell(job.subscriber(), job.channel(), job.message(), errand.before());
        } catch (RuntimeException broken) {
            LOG.warn("A message could not be made or sent: {}", broken.toString(), broken);
        } finally {
            done.add(new Done(errand, answer, System.nanoTime() - start));
            whenDone.run();
        }
    }

    /** The jobs that have ended since this was asked last. */
    List<Done> takeDone() {
        List<Done> taken = new ArrayList<>();
        for (Done next = done.poll(); next != null; next = done.poll()) {
            slow.put(next.errand().address(), next.nanos() > SLOW_NANOS);
            if (next.errand().generation() == generation) {
                count(next.errand(), -1);
                taken.add(next);
            }
        }
        return taken;
    }

    /** Waits until all that is under way has ended, at most so long; it is still to be taken back. */
    void awaitIdle(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (done.size() < all && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Whatever is still under way is nobody's any more. */
    void forget() {
        generation++;
        underWay.clear();
        all = 0;
        allSlow = 0;
    }

    private boolean isSlow(Channel channel) {
        return slow.getOrDefault(channel.address(), false);
    }

    private void count(Errand errand, int more) {
        all += more;
        allSlow += errand.slow() ? more : 0;
        underWay.merge(errand.address(), more, (a, b) -> a + b == 0 ? null : a + b);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
