package dev.dateline.desk.delivery;

import dev.dateline.desk.delivery.Job.Entry;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.delivery.Turn;
import dev.dateline.domain.alert.delivery.Turns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of one partition on their way to channels. Knows from past deliveries what has been done, and up to which
 * offset everything is. For one thread; time is given.
 */
final class Outbox {
    static final long NOWHERE = -1;

    private final Function<String, Optional<Subscription>> subscriptions;
    private final Ledger ledger = new Ledger();
    private final Beginnings beginnings;
    private final Lines lines = new Lines();
    private final Breakers breakers = new Breakers();
    private final Troubles troubles = new Troubles();
    private final TreeMap<Long, Integer> open = new TreeMap<>();
    private final Set<String> standing = new HashSet<>();
    private final long known;
    private long next;

    /**
     * An outbox that has sent nothing yet.
     *
     * @param subscriptions what a subscriber wants now
     * @param known offset before which stands what an earlier one may have sent
     */
    Outbox(Function<String, Optional<Subscription>> subscriptions, long known) {
        this.subscriptions = subscriptions;
        this.beginnings = new Beginnings(subscriptions, ledger);
        this.known = known;
    }

    /** Something that was delivered, or tried, before this began; in the order of the topic. */
    void remember(Delivery delivery) {
        ledger.note(delivery);
        troubles.note(delivery);
        if (delivery.outcome() == Outcome.DELIVERED) {
            Line line = lines.of(delivery.subscriber(), delivery.channel());
            line.taken(delivery.at());
            line.digested(delivery.digest() == null ? Instant.MIN : delivery.at());
            String reference = delivery.message();
            if (reference != null) {
                line.refer(delivery.thread(), reference);
            }
        }
    }

    /** All before this offset has been done. */
    long doneUntil() {
        return open.isEmpty() ? next : open.firstKey();
    }

    /** Nothing is to be done about what stands at this offset. */
    void pass(long offset) {
        next = Math.max(next, offset + 1);
        if (next >= known) {
            ledger.caughtUp();
        }
    }

    /** Something at this offset is not decided yet, until it is {@link #decided}. */
    void undecided(long offset) {
        pass(offset);
        open.merge(offset, 1, Integer::sum);
    }

    /** What was to be decided at this offset has been. */
    void decided(long offset) {
        open.computeIfPresent(offset, (o, count) -> count > 1 ? count - 1 : null);
    }

    /** True if something stands in a line or is held. */
    boolean waits() {
        return !open.isEmpty() || !standing.isEmpty();
    }

    /**
     * Takes an alert, and decides when its turn is on each channel.
     *
     * @param again a channel that shall be told again; null for the alert as it first came
     * @return what is to be told on {@code deliveries}
     */
    List<Delivery> accept(long offset, Alert alert, @Nullable Again again, Instant now) {
        pass(offset);
        troubles.note(alert);
        List<Delivery> told = new ArrayList<>();
        subscriptions.apply(alert.subscriber()).ifPresent(subscription -> {
            for (Channel channel : subscription.channels()) {
                Delivery before = ledger.of(alert.id(), channel.id());
                boolean wanted = wants(alert, channel, again) && !(again == null && isOlder(offset, alert, channel));
                if (wanted && Ledger.leavesToTell(before, again)) {
                    Delivery unfinished = again == null ? before : null;
                    Arrival arrival = new Arrival(offset, alert, channel, unfinished, now);
                    stand(arrival, subscription).ifPresent(told::add);
                }
            }
        });
        return note(told);
    }

    private record Arrival(
            long offset,
            Alert alert,
            Channel channel,
            @Nullable Delivery before,
            Instant now) {}

    private boolean wants(Alert alert, Channel channel, @Nullable Again again) {
        boolean itself = alert.cause() instanceof Cause.ChannelFailing failing
                && failing.channel().equals(channel.id());
        boolean meant =
                again == null ? channel.tells(alert) && !itself : channel.id().equals(again.channel());
        return meant && !standing.contains(Ledger.key(alert.id(), channel.id()));
    }

    /** Whether an alert that is read again is older than the channel: nobody wanted to be told it there. */
    private boolean isOlder(long offset, Alert alert, Channel channel) {
        Instant matched = alert.receipt().matched();
        return offset < known && matched != null && channel.since() != null && matched.isBefore(channel.since());
    }

    private Optional<Delivery> stand(Arrival arrival, Subscription subscription) {
        Delivery before = arrival.before();
        Line line = lines.of(subscription.subscriber(), arrival.channel().id());
        Entry entry = new Entry(arrival.alert(), arrival.offset(), before == null ? 0 : before.attempt());
        Turn turn = before == null ? firstTurn(subscription, arrival, line) : nextTurn(before, arrival.now());
        if (turn instanceof Turn.Never never) {
            return Optional.of(entry.delivery(line, Ending.last(Outcome.DROPPED, never.why()), arrival.now()));
        }
        open.merge(arrival.offset(), 1, Integer::sum);
        standing.add(Ledger.key(arrival.alert().id(), line.channel));
        if (turn instanceof Turn.Wait wait) {
            hold(line, entry, wait.until(), before == null ? null : before.digest());
            return before == null
                    ? Optional.of(entry.delivery(line, Ending.held(wait.why(), wait.until()), arrival.now()))
                    : Optional.empty();
        }
        line.stand(entry, before == null || before.next() == null ? arrival.now() : before.next());
        return Optional.empty();
    }

    private static Turn firstTurn(Subscription subscription, Arrival arrival, Line line) {
        List<Instant> lately = subscription.preferences().mostAnHour() > 0 ? line.lately(arrival.now()) : List.of();
        return new Turns(subscription).of(arrival.alert(), lately, arrival.now());
    }

    private static Turn nextTurn(Delivery before, Instant now) {
        Instant planned = before.next() == null ? now : before.next();
        return before.outcome() == Outcome.HELD ? new Turn.Wait(planned, "held") : new Turn.Now();
    }

    private static void hold(Line line, Entry entry, Instant until, @Nullable String digest) {
        if (digest == null) {
            line.hold(entry, until);
        } else {
            line.holdIn(digest, entry, until);
        }
    }

    /** What is to be on {@code deliveries} before a job goes out. */
    List<Delivery> begun(Job job, Instant now) {
        return note(beginnings.of(job, line(job), now));
    }

    /** Says on each channel that there is nothing to say, unless a digest went or goes out there. */
    void signOfLife(SignsOfLife.Due due) {
        for (Channel channel : due.subscription().channels()) {
            Line line = lines.of(due.subscription().subscriber(), channel.id());
            Delivery before = ledger.of(due.nothing().id(), channel.id());
            boolean done = before != null && before.isDone();
            if (!done
                    && !line.hasDigest(due.at())
                    && standing.add(Ledger.key(due.nothing().id(), channel.id()))) {
                line.hold(new Entry(due.nothing(), NOWHERE, 0), due.at());
            }
        }
    }

    /** Sends off what is to be attempted now, as far as there is room; each job must be told of by {@link #settle}. */
    void due(Instant now, Room room, Consumer<Job> send) {
        for (Line line : lines.waiting()) {
            Channel channel = line.isDue(now) ? channel(line) : null;
            if (channel == null || breakers.of(channel).isOpen(now)) {
                continue;
            }
            int free = Math.min(room.at(channel), room.all());
            if (free > 0) {
                line.jobs(channel, now, free, next >= known).forEach(send);
                lines.served(line);
            }
        }
    }

    /** What is to be told of channels that take nothing, or take something again: to be put on {@code alerts}. */
    List<Alert> troubles(Instant now) {
        return troubles.due(now);
    }

    /** Drops what stands in line for channels that are no more. */
    List<Delivery> sweep(Instant now) {
        List<Delivery> told = new ArrayList<>();
        for (Line line : lines.waiting()) {
            if (channel(line) == null) {
                for (Entry entry : line.leave()) {
                    told.add(entry.delivery(line, Ending.last(Outcome.DROPPED, "no such channel any more"), now));
                    close(entry, line);
                }
            }
        }
        return note(told);
    }

    /** What the channel called the newest message of the job's thread. */
    String before(Job job) {
        return job.digest() != null
                ? ""
                : line(job).reference(job.entries().get(0).alert().thread());
    }

    /** An attempt has ended. */
    List<Delivery> settle(Job job, Answer answer, Instant now) {
        Line line = line(job);
        line.free(job.entries());
        breakers.heard(job.channel(), answer, now);
        List<Delivery> told = new ArrayList<>();
        Settlement settlement = new Settlement(job, answer, now);
        for (Entry entry : job.entries()) {
            Ending ending = settlement.of(entry);
            Entry tried = entry.tried();
            told.add(tried.delivery(line, ending, now));
            if (ending.next() == null) {
                close(entry, line);
            } else if (ending.digest() == null) {
                line.standAgain(tried, ending.next());
            } else {
                line.holdIn(ending.digest(), tried, ending.next());
            }
        }
        if (answer instanceof Answer.Taken taken) {
            line.taken(job, taken, now);
        }
        return note(told);
    }

    private List<Delivery> note(List<Delivery> told) {
        told.forEach(ledger::note);
        told.forEach(troubles::note);
        return told;
    }

    private void close(Entry entry, Line line) {
        standing.remove(Ledger.key(entry.alert().id(), line.channel));
        decided(entry.offset());
    }

    private Line line(Job job) {
        return lines.of(job.subscriber(), job.channel().id());
    }

    private @Nullable Channel channel(Line line) {
        return subscriptions.apply(line.subscriber).stream()
                .flatMap(subscription -> subscription.channels().stream())
                .filter(channel -> channel.id().equals(line.channel))
                .findFirst()
                .orElse(null);
    }
}
