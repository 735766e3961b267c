package dev.dateline.ingest.push;

import dev.dateline.domain.item.PushLease;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When to ask a hub for a subscription, and what to think of one. A hub that says no is asked again after a week, one
 * that does not answer or does not deliver after a day. Leases are renewed when a tenth of them is left, an hour at least.
 */
public final class LeasePlan {
    /** What we ask for. */
    static final Duration WISHED = Duration.ofDays(10);
    /** The longest lease we believe in. */
    static final Duration LONGEST = Duration.ofDays(14);
    /** A hub that has not verified by then never will. */
    static final Duration PATIENCE = Duration.ofMinutes(15);
    /** So many entries in a row that polling found and the hub did not bring make a dead hub. */
    static final int MOST_MISSES = 3;

    private static final Duration AFTER_NO = Duration.ofDays(7);
    private static final Duration AFTER_DEATH = Duration.ofDays(1);
    private static final Duration LEAST_MARGIN = Duration.ofHours(1);
    /** Not even a hub with the shortest leases is asked more often. */
    private static final Duration LEAST_DISTANCE = Duration.ofMinutes(1);

    private static final Duration SHORTEST_LEASE = Duration.ofMinutes(5);

    private final String callback;

    /**
     * The plan of one instance.
     *
     * @param callback identity of its callback address
     */
    public LeasePlan(String callback) {
        this.callback = callback;
    }

    /**
     * Whom to ask.
     *
     * @param hub where
     * @param topic for what
     */
    record Wish(URI hub, URI topic) {}

    /** What is to be asked for now, given what the source's newest answer says. */
    Optional<Wish> wish(@Nullable PushLease lease, HubLinks links, Instant now) {
        if (!links.isPushed()) {
            return Optional.empty();
        }
        URI topic = Objects.requireNonNull(links.self());
        if (lease == null
                || !links.hubs().contains(lease.hub())
                || !lease.topic().equals(topic)) {
            return Optional.of(new Wish(links.hubs().get(0), topic));
        }
        return isDue(lease, now) ? Optional.of(new Wish(next(lease, links), topic)) : Optional.empty();
    }

    /** After a hub that failed its next neighbour has its turn. */
    private static URI next(PushLease lease, HubLinks links) {
        boolean failed = lease.state() == PushLease.State.DEAD || lease.state() == PushLease.State.DENIED;
        int step = failed ? 1 : 0;
        return links.hubs()
                .get((links.hubs().indexOf(lease.hub()) + step) % links.hubs().size());
    }

    /** Whether the hub is to be asked at this moment. */
    boolean isDue(PushLease lease, Instant now) {
        return !now.isBefore(due(lease));
    }

    /** When the hub is to be asked again; a lease of another instance at once. */
    Instant due(PushLease lease) {
        if (!lease.callback().equals(callback)) {
            return lease.asked();
        }
        return switch (lease.state()) {
            case ASKED -> lease.asked().plus(AFTER_DEATH);
            case DENIED -> lease.asked().plus(AFTER_NO);
            case DEAD -> lease.asked().plus(AFTER_DEATH);
            case LIVE -> renewal(lease);
        };
    }

    /** When a tenth of the lease is left, or an hour, whichever is more; but not before half of it is over. */
    private static Instant renewal(PushLease lease) {
        Instant until = Objects.requireNonNull(lease.until());
        Duration whole = Duration.between(lease.asked(), until);
        Duration margin = min(max(whole.dividedBy(10), LEAST_MARGIN), whole.dividedBy(2));
        return max(until.minus(margin), lease.asked().plus(LEAST_DISTANCE));
    }

    /** A subscription that was just asked for. A renewal keeps its lease meanwhile. */
    PushLease asked(Wish wish, @Nullable PushLease before, Instant now) {
        if (before != null && isRenewed(before, wish)) {
            return new PushLease(
                    wish.hub(), wish.topic(), callback, before.state(), now, before.until(), before.lastPush(), 0);
        }
        Instant lastPush = before == null ? null : before.lastPush();
        return new PushLease(wish.hub(), wish.topic(), callback, PushLease.State.ASKED, now, null, lastPush, 0);
    }

    private boolean isRenewed(PushLease before, Wish wish) {
        return before.state() == PushLease.State.LIVE
                && before.callback().equals(callback)
                && before.hub().equals(wish.hub())
                && before.topic().equals(wish.topic());
    }

    /** The hub has verified it for this long; nonsense is taken for what we asked for. */
    static PushLease verified(PushLease lease, Duration granted, Instant now) {
        boolean sensible = granted.compareTo(Duration.ZERO) > 0;
        Duration length = sensible ? max(min(granted, LONGEST), SHORTEST_LEASE) : WISHED;
        return with(lease, PushLease.State.LIVE, now.plus(length), lease.lastPush(), 0);
    }

    /** The hub said no. */
    static PushLease denied(PushLease lease) {
        return with(lease, PushLease.State.DENIED, null, lease.lastPush(), lease.misses());
    }

    /** The hub does not answer, or does not deliver. */
    static PushLease dead(PushLease lease) {
        return with(lease, PushLease.State.DEAD, null, lease.lastPush(), lease.misses());
    }

    /** The hub did not take a request: one that is live stays so to its end, any other is dead. */
    static PushLease failed(PushLease lease, Instant now) {
        Instant until = lease.until();
        boolean lives = lease.state() == PushLease.State.LIVE && until != null && now.isBefore(until);
        return lives ? lease : dead(lease);
    }

    /** The hub delivered. */
    public static PushLease pushed(PushLease lease, Instant now) {
        return with(lease, lease.state(), lease.until(), now, 0);
    }

    /** A poll found entries that the hub should have brought; none means that it did its work. */
    public static PushLease polled(PushLease lease, int missed) {
        if (lease.state() != PushLease.State.LIVE || missed == 0) {
            return lease;
        }
        PushLease worse = with(lease, lease.state(), lease.until(), lease.lastPush(), lease.misses() + missed);
        return worse.misses() >= MOST_MISSES ? dead(worse) : worse;
    }

    /** As it is at this moment: over when its time is up, dead when it was never verified. */
    static PushLease at(PushLease lease, Instant now) {
        Instant until = lease.until();
        boolean over = lease.state() == PushLease.State.LIVE && until != null && !now.isBefore(until);
        boolean silent = lease.state() == PushLease.State.ASKED
                && !now.isBefore(lease.asked().plus(PATIENCE));
        return over || silent ? dead(lease) : lease;
    }

    private static PushLease with(
            PushLease lease, PushLease.State state, @Nullable Instant until, @Nullable Instant lastPush, int misses) {
        return new PushLease(
                lease.hub(), lease.topic(), lease.callback(), state, lease.asked(), until, lastPush, misses);
    }

    private static <T extends Comparable<? super T>> T max(T a, T b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static <T extends Comparable<? super T>> T min(T a, T b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
