package dev.dateline.desk.delivery;

import dev.dateline.desk.delivery.Job.Entry;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.delivery.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What must stand on {@code deliveries} before something goes out: which alerts go together, and of subscribers with quiet
 * hours or the like which goes alone. Should nobody live to tell how it ended, they go so again, and in no other digest.
 */
final class Beginnings {
    private final Function<String, Optional<Subscription>> subscriptions;
    private final Ledger ledger;

    /**
     * @param subscriptions what a subscriber wants now
     * @param ledger what was told before
     */
    Beginnings(Function<String, Optional<Subscription>> subscriptions, Ledger ledger) {
        this.subscriptions = subscriptions;
        this.ledger = ledger;
    }

    /** What is to be told before this job goes out; nothing that was told before. */
    List<Delivery> of(Job job, Line line, Instant now) {
        Digest digest = job.digest();
        return digest == null ? alone(job, line, now) : together(job, digest.id(), line, now);
    }

    private List<Delivery> together(Job job, String digest, Line line, Instant now) {
        Ending ending = Ending.held("goes out", now).within(digest);
        return job.entries().stream()
                .filter(entry -> entry.offset() != Outbox.NOWHERE)
                .filter(entry ->
                        !ledger.isIn(digest, entry.alert().id(), job.channel().id()))
                .map(entry -> entry.delivery(line, ending, now))
                .toList();
    }

    private List<Delivery> alone(Job job, Line line, Instant now) {
        Entry entry = job.entries().get(0);
        boolean first = ledger.of(entry.alert().id(), job.channel().id()) == null;
        boolean mayWait = entry.alert().kind() != Alert.Kind.CORRECTION && mayWait(job.subscriber());
        return first && mayWait ? List.of(entry.delivery(line, Ending.begun(now), now)) : List.of();
    }

    private boolean mayWait(String subscriber) {
        return subscriptions
                .apply(subscriber)
                .map(Subscription::preferences)
                .filter(Preferences::mayHold)
                .isPresent();
    }
}
