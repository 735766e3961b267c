package dev.dateline.domain.alert.delivery;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Mute;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides when alerts are delivered: by the subscriber's mutes, quiet hours, digests and cap. Corrections never wait. */
public final class Turns {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Set<Novelty.Kind> MATERIAL = Set.copyOf(EnumSet.of(
            Novelty.Kind.PHASE, Novelty.Kind.NUMBER, Novelty.Kind.FACT, Novelty.Kind.TOLL, Novelty.Kind.CONTRADICTION));

    private final Subscription subscription;
    private final Timetable timetable;

    /** Decides for this subscriber. */
    public Turns(Subscription subscription) {
        this.subscription = subscription;
        this.timetable = new Timetable(subscription.preferences());
    }

    /**
     * When an alert's turn is.
     *
     * @param sent when the channel was told something at once within the last hour, oldest first
     * @param now the time
     */
    public Turn of(Alert alert, List<Instant> sent, Instant now) {
        if (alert.kind() == Alert.Kind.CORRECTION) {
            return new Turn.Now();
        }
        for (Mute mute : subscription.mutes()) {
            if (alert.continues(mute.thread()) && isMuted(mute, alert, now)) {
                return mute.until() == null
                        ? new Turn.Never("muted until there is something materially new")
                        : new Turn.Wait(mute.until(), "snoozed");
            }
        }
        return byTheClock(sent, now);
    }

    /** When what waits is delivered next. */
    public Instant nextDigest(Instant now) {
        return timetable.nextDigest(now);
    }

    private Turn byTheClock(List<Instant> sent, Instant now) {
        Preferences preferences = subscription.preferences();
        if (preferences.digestOnly()) {
            return new Turn.Wait(timetable.nextDigest(now), "digests only");
        }
        if (timetable.quietUntil(now).isAfter(now)) {
            return new Turn.Wait(timetable.nextDigest(now), "quiet hours");
        }
        List<Instant> lately =
                sent.stream().filter(at -> at.isAfter(now.minus(HOUR))).toList();
        int most = preferences.mostAnHour();
        if (most > 0 && lately.size() >= most) {
            Instant free = lately.get(lately.size() - most).plus(HOUR);
            Instant until = preferences.digests().isEmpty() ? timetable.quietUntil(free) : timetable.nextDigest(now);
            return new Turn.Wait(until, "more than " + most + " within an hour");
        }
        return new Turn.Now();
    }

    private static boolean isMuted(Mute mute, Alert alert, Instant now) {
        Instant until = mute.until();
        if (until != null) {
            return until.isAfter(now);
        }
        return alert.news().stream().noneMatch(novelty -> MATERIAL.contains(novelty.kind()));
    }
}
