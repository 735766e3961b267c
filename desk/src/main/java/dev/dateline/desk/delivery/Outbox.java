package dev.dateline.desk.delivery;

import dev.dateline.desk.delivery.Job.Entry;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.delivery.Breaker;
import dev.dateline.domain.alert.delivery.Digest;
import dev.dateline.domain.alert.delivery.Retries;
import dev.dateline.domain.alert.delivery.Turn;
import dev.dateline.domain.alert.delivery.Turns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of one partition on their way to channels. Knows from past deliveries what has been done, and up to which
 * offset everything is. For one thread; time is given.
 */
final class Outbox {
    private final Function<String, Optional<Subscription>> subscriptions;
    private final Map<String, Delivery> past = new HashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Breaker> breakers = new HashMap<>();
    private final TreeMap<Long, Integer> open = new TreeMap<>();
    private long next;

    Outbox(Function<String, Optional<Subscription>> subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Something that was delivered, or tried, before this began; in the order of the topic. */
    void remember(Delivery delivery) {
        past.put(key(delivery.alert(), delivery.channel()), delivery);
        if (delivery.outcome() == Outcome.DELIVERED) {
            Line line = line(delivery.subscriber(), delivery.channel());
            line.taken(delivery.at());
            String reference = delivery.message();
            if (reference != null) {
                line.refer(delivery.thread(), reference);
            }
        }
    }

    /** All that was before is known: what comes from now on is new. */
    void caughtUp() {
        past.clear();
    }

    /** All before this offset has been done. */
    long doneUntil() {
        return open.isEmpty() ? next : open.firstKey();
    }

    /**
     * Takes an alert, and decides when its turn is on each channel.
     *
     * @param again a channel that shall be told again, whatever was before; empty for none
     * @return what is to be told on {@code deliveries}
     */
    List<Delivery> accept(long offset, Alert alert, String again, Instant now) {
        next = Math.max(next, offset + 1);
        List<Delivery> told = new ArrayList<>();
        subscriptions.apply(alert.subscriber()).ifPresent(subscription -> {
            for (Channel channel : subscription.channels()) {
                if (again.isEmpty() ? channel.tells(alert) : channel.id().equals(again)) {
                    Delivery before = again.isEmpty() ? past.get(key(alert.id(), channel.id())) : null;
                    stand(offset, alert, subscription, channel, before, now).ifPresent(told::add);
                }
            }
        });
        return told;
    }

    private Optional<Delivery> stand(
            long offset,
            Alert alert,
            Subscription subscription,
            Channel channel,
            @Nullable Delivery before,
            Instant now) {
        Line line = line(alert.subscriber(), channel.id());
        if (before != null && before.isDone()) {
            return Optional.empty();
        }
        Entry entry = new Entry(alert, offset, before == null ? 0 : before.attempt());
        Instant planned = before == null || before.next() == null ? now : before.next();
        Turn turn = before == null
                ? new Turns(subscription).of(alert, line.lately(now), now)
                : before.outcome() == Outcome.HELD ? new Turn.Wait(planned, "held") : new Turn.Now();
        if (turn instanceof Turn.Never never) {
            return Optional.of(delivery(entry, line, Outcome.DROPPED, never.why(), null, null, now));
        }
        open.merge(offset, 1, Integer::sum);
        if (turn instanceof Turn.Wait wait) {
            line.hold(entry, wait.until());
            return before != null
                    ? Optional.empty()
                    : Optional.of(delivery(entry, line, Outcome.HELD, wait.why(), wait.until(), null, now));
        }
        line.stand(entry, planned);
        return Optional.empty();
    }

    /** What is to be attempted now; each must be told of by {@link #settle}. */
    List<Job> due(Instant now) {
        List<Job> jobs = new ArrayList<>();
        for (Line line : List.copyOf(lines.values())) {
            Channel channel = channel(line);
            if (channel == null || breaker(channel).isOpen(now)) {
                continue;
            }
            List<Entry> held = line.heldUntil(now);
            if (!held.isEmpty()) {
                jobs.add(Job.digest(line.subscriber, channel, held));
            }
            line.due(now).forEach(entry -> jobs.add(Job.single(line.subscriber, channel, entry)));
        }
        return jobs;
    }

    /** Drops what stands in line for channels that are no more. */
    List<Delivery> sweep(Instant now) {
        List<Delivery> told = new ArrayList<>();
        for (Line line : List.copyOf(lines.values())) {
            if (channel(line) == null) {
                List<Entry> gone = new ArrayList<>(line.heldUntil(Instant.MAX));
                for (List<Entry> due = line.due(Instant.MAX); !due.isEmpty(); due = line.due(Instant.MAX)) {
                    gone.addAll(due);
                    line.free(due);
                }
                gone.forEach(entry -> {
                    told.add(delivery(entry, line, Outcome.DROPPED, "no such channel any more", null, null, now));
                    close(entry);
                });
                lines.remove(key(line.subscriber, line.channel));
            }
        }
        return told;
    }

    /** What the channel called the newest message of the job's thread. */
    String before(Job job) {
        return job.digest() != null
                ? ""
                : line(job.subscriber(), job.channel().id())
                        .reference(job.entries().get(0).alert().thread());
    }

    /** An attempt has ended. */
    List<Delivery> settle(Job job, Answer answer, Instant now) {
        Line line = line(job.subscriber(), job.channel().id());
        line.free(job.entries());
        if (answer instanceof Answer.Taken taken) {
            breakers.remove(job.channel().address());
            line.taken(now);
            return delivered(job, line, taken, now);
        }
        if (answer instanceof Answer.NotNow notNow) {
            breakers.put(job.channel().address(), breaker(job.channel()).failed(now));
            return failed(job, line, notNow, now);
        }
        String reason = ((Answer.Refused) answer).reason();
        return ended(job, line, Outcome.GAVE_UP, reason, now);
    }

    private List<Delivery> delivered(Job job, Line line, Answer.Taken taken, Instant now) {
        Digest digest = job.digest();
        String reference = taken.reference();
        if (digest == null && reference != null) {
            line.refer(job.entries().get(0).alert().thread(), reference);
        }
        return ended(job, line, Outcome.DELIVERED, reference, now);
    }

    private List<Delivery> ended(Job job, Line line, Outcome outcome, @Nullable String message, Instant now) {
        Digest digest = job.digest();
        List<Delivery> told = new ArrayList<>();
        for (Entry entry : job.entries()) {
            boolean old = outcome == Outcome.DELIVERED
                    && digest != null
                    && digest.superseded().contains(entry.alert().id());
            Outcome its = old ? Outcome.SUPERSEDED : outcome;
            told.add(delivery(entry.tried(), line, its, message, null, digest == null ? null : digest.id(), now));
            close(entry);
        }
        return told;
    }

    private List<Delivery> failed(Job job, Line line, Answer.NotNow answer, Instant now) {
        Digest digest = job.digest();
        List<Delivery> told = new ArrayList<>();
        List<Entry> entries = new ArrayList<>(job.entries());
        Entry last = entries.get(entries.size() - 1);
        Optional<Duration> pause = Retries.pauseAfter(job.message().id(), last.attempts() + 1);
        if (pause.isEmpty()) {
            return ended(job, line, Outcome.GAVE_UP, answer.reason(), now);
        }
        Duration asked = answer.pause() == null ? Duration.ZERO : answer.pause();
        Instant again = now.plus(asked.compareTo(pause.get()) > 0 ? asked : pause.get());
        for (Entry entry : entries) {
            Entry tried = entry.tried();
            Outcome outcome = digest == null ? Outcome.FAILED : Outcome.HELD;
            told.add(delivery(tried, line, outcome, answer.reason(), again, digest == null ? null : digest.id(), now));
            if (digest == null) {
                line.standAgain(tried, again);
            } else {
                line.hold(tried, again);
            }
        }
        return told;
    }

    private void close(Entry entry) {
        open.computeIfPresent(entry.offset(), (offset, count) -> count > 1 ? count - 1 : null);
    }

    private Delivery delivery(
            Entry entry,
            Line line,
            Outcome outcome,
            @Nullable String message,
            @Nullable Instant again,
            @Nullable String digest,
            Instant now) {
        return new Delivery(
                entry.alert().id(),
                line.subscriber,
                line.channel,
                entry.attempts(),
                now,
                outcome,
                message,
                again,
                digest,
                entry.alert().thread());
    }

    private @Nullable Channel channel(Line line) {
        return subscriptions.apply(line.subscriber).stream()
                .flatMap(subscription -> subscription.channels().stream())
                .filter(channel -> channel.id().equals(line.channel))
                .findFirst()
                .orElse(null);
    }

    private Breaker breaker(Channel channel) {
        return breakers.getOrDefault(channel.address(), Breaker.CLOSED);
    }

    private Line line(String subscriber, String channel) {
        return lines.computeIfAbsent(key(subscriber, channel), k -> new Line(subscriber, channel));
    }

    private static String key(String first, String second) {
        return first + " " + second;
    }
}
