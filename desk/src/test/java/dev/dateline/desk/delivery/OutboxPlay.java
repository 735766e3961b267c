package dev.dateline.desk.delivery;

import static dev.dateline.desk.News.NOON;

import dev.dateline.desk.News;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.QuietHours;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus.State;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An outbox whose process can end, and what it told. */
abstract class OutboxPlay {
    static final Channel HOOK = new Channel("hook", Channel.Kind.WEBHOOK, "https://a.example", 1, Set.of());
    static final Channel MAIL = new Channel("mail", Channel.Kind.MAIL, "a@b.example", 1, Set.of());
    static final Preferences QUIET_AT_NOON = new Preferences(
            ZoneOffset.UTC,
            List.of(new QuietHours(LocalTime.of(11, 0), LocalTime.of(14, 0), Set.of())),
            List.of(),
            false,
            0);
    static final Answer TAKEN = new Answer.Taken(null);
    static final Answer DOWN = new Answer.NotNow("503", null);

    final List<Channel> channels = new ArrayList<>(List.of(HOOK));
    final List<Delivery> told = new ArrayList<>();
    Preferences preferences = Preferences.NONE;
    Outbox outbox = fresh();

    Outbox fresh() {
        return startedAt(0);
    }

    Outbox startedAt(long known) {
        return new Outbox(
                subscriber -> Optional.of(new Subscription(
                        subscriber, 1, List.of(), List.copyOf(channels), preferences, List.of(), List.of())),
                known);
    }

    static Alert alert(String id) {
        Cause cause = new Cause.HealthChanged(new SourceId("s"), State.OK, State.QUIET, null, null);
        return News.alert(id, "rule", "Rule", "Headline of " + id, cause, NOON);
    }

    void arrives(long offset, String id) {
        told.addAll(outbox.accept(offset, alert(id), null, NOON));
    }

    List<Job> due(Instant now) {
        List<Job> jobs = new ArrayList<>();
        outbox.due(now, Room.ENDLESS, jobs::add);
        return jobs;
    }

    List<Job> answer(Answer answer, Instant now) {
        List<Job> jobs = due(now);
        jobs.forEach(job -> told.addAll(outbox.settle(job, answer, now)));
        return jobs;
    }

    /** The process ends; another one reads what stands on the topics. */
    void restart() {
        outbox = fresh();
        told.forEach(outbox::remember);
    }

    List<Outcome> outcomes() {
        return told.stream().map(Delivery::outcome).toList();
    }
}
