package dev.dateline.ingest.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The visits that wait for one host, and when the next may begin. Not safe for threads: the queue guards it. */
final class HostLine {
    private final String host;
    private final int connections;
    /** One queue a kind, in the kinds' order. */
    private final List<PriorityQueue<Job>> waiting;

    private Duration spacing;
    private Instant open = Instant.MIN;
    private int running;
    /** When a job may start; the queue's order depends on it, so it changes only in {@link #settle}. */
    private Instant ready = Instant.MAX;

    HostLine(String host, int connections, Duration spacing) {
        this.host = host;
        this.connections = connections;
        this.spacing = spacing;
        this.waiting = Arrays.stream(Job.Kind.values())
                .map(kind -> new PriorityQueue<>(Comparator.comparing(Job::due)))
                .toList();
    }

    static Comparator<HostLine> byReadiness() {
        return Comparator.comparing((HostLine line) -> line.ready).thenComparing(line -> line.host);
    }

    Instant ready() {
        return ready;
    }

    void add(Job job) {
        waiting.get(job.kind().ordinal()).add(job);
    }

    /** Takes the next job; to be called only when {@link #ready} has come. */
    Job start(Instant now) {
        Job job = next(now);
        waiting.get(job.kind().ordinal()).remove(job);
        running++;
        keepShut(now.plus(spacing));
        return job;
    }

    void finished() {
        running--;
    }

    void keepShut(Instant until) {
        open = open.isBefore(until) ? until : open;
    }

    void space(Duration wider) {
        spacing = wider.compareTo(spacing) > 0 ? wider : spacing;
    }

    /** Whether nothing need be remembered about this host. */
    boolean isIdle(Instant now) {
        return running == 0 && first() == null && !open.isAfter(now);
    }

    boolean isWaiting() {
        return ready.isBefore(Instant.MAX);
    }

    void settle() {
        Job first = first();
        if (first == null || running >= connections) {
            ready = Instant.MAX;
        } else {
            ready = first.due().isAfter(open) ? first.due() : open;
        }
    }

    /** A due job of the most urgent kind. */
    private Job next(Instant now) {
        for (PriorityQueue<Job> kind : waiting) {
            Job head = kind.peek();
            if (head != null && !head.due().isAfter(now)) {
                return head;
            }
        }
        throw new IllegalStateException("no job of " + host + " is due");
    }

    private @Nullable Job first() {
        Job first = null;
        for (PriorityQueue<Job> kind : waiting) {
            Job head = kind.peek();
            if (head != null && (first == null || head.due().isBefore(first.due()))) {
                first = head;
            }
        }
        return first;
    }
}
