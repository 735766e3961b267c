package dev.dateline.desk.delivery;

import dev.dateline.desk.delivery.Job.Entry;
import dev.dateline.domain.alert.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in line for one channel of one subscriber. Alerts of one thread keep their order; threads do not wait for each other. */
final class Line {
    private static final Duration HOUR = Duration.ofHours(1);
    /** More than anybody sets as a cap. */
    private static final int MOST_SENT = 10_000;

    final String subscriber;
    final String channel;
    private final List<Pending> pending = new ArrayList<>();
    private final List<Pending> held = new ArrayList<>();
    private final Map<String, List<Pending>> digests = new LinkedHashMap<>();
    private final Deque<Instant> sent = new ArrayDeque<>();
    private final Map<String, String> references = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > 1_000;
        }
    };
    private final Set<String> busy = new HashSet<>();
    private Instant digested = Instant.MIN;

    private record Pending(Entry entry, Instant notBefore) {}

    Line(String subscriber, String channel) {
        this.subscriber = subscriber;
        this.channel = channel;
    }

    void stand(Entry entry, Instant notBefore) {
        pending.add(new Pending(entry, notBefore));
    }

    void hold(Entry entry, Instant until) {
        held.add(new Pending(entry, until));
    }

    /** It went out in a digest, which was not taken: it goes again in that one and in no other. */
    void holdIn(String digest, Entry entry, Instant until) {
        digests.computeIfAbsent(digest, id -> new ArrayList<>()).add(new Pending(entry, until));
    }

    /** The digests that are to go again now. */
    private List<Job> again(Channel to, Instant now) {
        List<Job> jobs = new ArrayList<>();
        for (Iterator<Map.Entry<String, List<Pending>>> all = digests.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<String, List<Pending>> digest = all.next();
            if (digest.getValue().stream().noneMatch(one -> one.notBefore().isAfter(now))) {
                all.remove();
                List<Entry> entries =
                        digest.getValue().stream().map(Pending::entry).toList();
                entries.forEach(entry -> busy.add(entry.alert().thread()));
                jobs.add(Job.digestAgain(subscriber, to, entries, digest.getKey()));
            }
        }
        return jobs;
    }

    /** All that is held, once the first of it is due; none before. */
    private List<Entry> heldUntil(Instant now) {
        if (held.stream().noneMatch(p -> !p.notBefore().isAfter(now))) {
            return List.of();
        }
        List<Entry> due = held.stream().map(Pending::entry).toList();
        held.clear();
        due.forEach(entry -> busy.add(entry.alert().thread()));
        return due;
    }

    /** True if something stands here or is held. */
    boolean waits() {
        return !pending.isEmpty() || !held.isEmpty() || !digests.isEmpty();
    }

    /** True if what was held went out at this time or after it, or is to go out then. */
    boolean hasDigest(Instant at) {
        return !digested.isBefore(at)
                || held.stream().anyMatch(one -> !one.notBefore().isAfter(at));
    }

    /** What was held went out at this time. */
    void digested(Instant at) {
        digested = at.isAfter(digested) ? at : digested;
    }

    /** True if its time has come for something, be its thread busy or not. */
    boolean isDue(Instant now) {
        return held.stream().anyMatch(one -> !one.notBefore().isAfter(now))
                || digests.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(one -> !one.notBefore().isAfter(now))
                || pending.stream().anyMatch(one -> !one.notBefore().isAfter(now));
    }

    /** The next of each thread that is due and not under way, at most so many. */
    private List<Entry> due(Instant now, int most) {
        List<Entry> due = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Iterator<Pending> all = pending.iterator(); all.hasNext() && due.size() < most; ) {
            Pending next = all.next();
            String thread = next.entry().alert().thread();
            if (seen.add(thread) && !busy.contains(thread) && !next.notBefore().isAfter(now)) {
                all.remove();
                due.add(next.entry());
            }
        }
        due.forEach(entry -> busy.add(entry.alert().thread()));
        return due;
    }

    /** An attempt has ended. */
    void free(List<Entry> entries) {
        entries.forEach(entry -> busy.remove(entry.alert().thread()));
    }

    /** The attempt failed: it stands in front of what came later in its thread. */
    void standAgain(Entry entry, Instant notBefore) {
        pending.add(0, new Pending(entry, notBefore));
    }

    /** A message was taken: it counts, and its name at the channel is remembered. */
    void taken(Job job, Answer.Taken taken, Instant at) {
        taken(at);
        String reference = taken.reference();
        if (job.digest() == null && reference != null) {
            refer(job.entries().get(0).alert().thread(), reference);
        }
    }

    void taken(Instant at) {
        sent.addLast(at);
        while (sent.size() > MOST_SENT || sent.getFirst().isBefore(at.minus(HOUR))) {
            sent.removeFirst();
        }
    }

    /** When something was told here at once in the last hour, and what is about to be. */
    List<Instant> lately(Instant now) {
        List<Instant> all = new ArrayList<>(sent);
        all.addAll(Collections.nCopies(pending.size() + busy.size(), now));
        return all;
    }

    String reference(String thread) {
        return references.getOrDefault(thread, "");
    }

    void refer(String thread, String reference) {
        references.put(thread, reference);
    }

    /**
     * What waits, as one, and the next of each thread: what is due now, at most so many.
     *
     * @param whole whether all is here that the digests of before had in them
     */
    List<Job> jobs(Channel channel, Instant now, int most, boolean whole) {
        List<Job> jobs = whole ? again(channel, now) : new ArrayList<>();
        List<Entry> together = heldUntil(now);
        if (!together.isEmpty()) {
            jobs.add(Job.digest(subscriber, channel, together));
            digested(now);
        }
        due(now, most - jobs.size()).forEach(entry -> jobs.add(Job.single(subscriber, channel, entry)));
        return jobs;
    }

    /** All that stands here or is held leaves. */
    List<Entry> leave() {
        List<Entry> all = new ArrayList<>();
        held.forEach(one -> all.add(one.entry()));
        digests.values().forEach(digest -> digest.forEach(one -> all.add(one.entry())));
        digests.clear();
        pending.forEach(one -> all.add(one.entry()));
        held.clear();
        pending.clear();
        return all;
    }
}
