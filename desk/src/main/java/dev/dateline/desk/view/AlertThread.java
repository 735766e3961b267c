package dev.dateline.desk.view;

import dev.dateline.desk.api.ApiToldAlert;
import dev.dateline.desk.api.Paths;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Mute;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Subscription;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thread of alerts on the page of alerts: what was told last, what before, why, and where it went.
 *
 * @param kind of the newest: first, follow-up, correction, …
 * @param because what met the rules
 * @param past what was told before, newest first
 * @param sent how it went on each channel
 * @param silence {@code muted} or {@code snoozed}; empty when it is neither
 * @param mutePath where it is muted
 * @param followPath where its story is followed; null when it is about no story
 */
public record AlertThread(
        String id,
        String subscriber,
        String subscriberPage,
        String rule,
        String kind,
        String title,
        String page,
        Moment at,
        String news,
        List<String> because,
        List<Past> past,
        List<ReceiptSteps.Step> steps,
        List<Sent> sent,
        String silence,
        boolean follows,
        String mutePath,
        @Nullable String followPath) {

    /** What was told before. */
    public record Past(String news, Moment at) {}

    /** How it went on a channel. */
    public record Sent(String channel, String outcome, String tone, String detail) {}

    /** The thread of these alerts, of which there is one. */
    static AlertThread of(List<Alert> thread, List<Delivery> deliveries, Optional<Subscription> whose, Instant now) {
        List<Alert> newestFirst = thread.stream()
                .sorted(Comparator.comparingInt(Alert::number).reversed())
                .toList();
        Alert newest = newestFirst.get(0);
        String subscriber = Paths.apiSubscriber(newest.subscriber());
        return new AlertThread(
                newest.thread(),
                newest.subscriber(),
                Paths.subscriber(newest.subscriber()),
                newest.ruleName(),
                newest.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                newest.title(),
                Paths.cause(newest.cause()),
                Moment.of(newest.matchedAt(), now),
                NewsText.of(newest),
                newest.reasons().stream()
                        .filter(reason -> !reason.because().isEmpty())
                        .map(AlertThread::reason)
                        .toList(),
                newestFirst.stream()
                        .skip(1)
                        .map(alert -> new Past(NewsText.of(alert), Moment.of(alert.matchedAt(), now)))
                        .toList(),
                ReceiptSteps.of(newest.receipt(), ApiToldAlert.sent(deliveries)),
                deliveries.stream().map(AlertThread::sent).toList(),
                whose.map(subscription -> silence(subscription, newest, now)).orElse(""),
                whose.filter(subscription -> follows(subscription, newest)).isPresent(),
                subscriber + "/mutes/" + Paths.segment(newest.thread()),
                newest.cause() instanceof Cause.StoryMet met
                        ? subscriber + "/follows/" + Paths.segment(met.story().value())
                        : null);
    }

    private static String reason(Reason reason) {
        return reason.name() + ": " + String.join(", ", reason.because());
    }

    private static Sent sent(Delivery delivery) {
        String tone = switch (delivery.outcome()) {
            case DELIVERED -> "good";
            case FAILED, GAVE_UP -> "bad";
            case HELD, SUPERSEDED, DROPPED, BEGUN -> "busy";
        };
        String outcome = delivery.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String message = delivery.message();
        String detail = delivery.outcome() == Delivery.Outcome.DELIVERED || message == null ? "" : message;
        return new Sent(delivery.channel(), outcome, tone, detail);
    }

    private static String silence(Subscription subscription, Alert alert, Instant now) {
        for (Mute mute : subscription.mutes()) {
            boolean lasts = mute.until() == null || mute.until().isAfter(now);
            if (lasts && mute.thread().equals(alert.thread())) {
                return mute.until() == null ? "muted" : "snoozed";
            }
        }
        return "";
    }

    private static boolean follows(Subscription subscription, Alert alert) {
        return alert.cause() instanceof Cause.StoryMet met
                && subscription.follows().contains(met.story());
    }
}
