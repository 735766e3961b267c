package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.delivery.ChannelHealth;
import dev.dateline.domain.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Notices channels that take nothing, and makes of that one alert, and one when they are well again; the subscriber's other
 * channels tell it. What was told is known after a restart by the deliveries of these alerts.
 */
final class Troubles {
    private static final String THREAD = "channel ";

    private final Map<String, Watched> watched = new LinkedHashMap<>();

    /** A subscriber's channel. */
    private static final class Watched {
        final String subscriber;
        final String channel;
        ChannelHealth health = ChannelHealth.UNTRIED;
        /** The thread in which its trouble was told; null when none is, or its end was told, too. */
        @Nullable
        String told;

        Watched(String subscriber, String channel) {
            this.subscriber = subscriber;
            this.channel = channel;
        }
    }

    /** Something was told on {@code deliveries}. */
    void note(Delivery delivery) {
        Watched its = of(delivery.subscriber(), delivery.channel());
        its.health = its.health.after(delivery);
        told(delivery.subscriber(), delivery.thread(), delivery.alert());
    }

    /** An alert came; it may be one of ours. */
    void note(Alert alert) {
        told(alert.subscriber(), alert.thread(), alert.id());
    }

    private void told(String subscriber, String thread, String alert) {
        if (thread.startsWith(THREAD)) {
            String channel = thread.substring(THREAD.length(), thread.lastIndexOf(' '));
            of(subscriber, channel).told = alert.equals(id(subscriber, thread, 2)) ? null : thread;
        }
    }

    /** What is to be told now; it counts as told. */
    List<Alert> due(Instant now) {
        List<Alert> due = new ArrayList<>();
        for (Watched one : watched.values()) {
            ended(one, now).or(() -> begun(one, now)).ifPresent(due::add);
        }
        return due;
    }

    private static Optional<Alert> begun(Watched one, Instant now) {
        Instant since = one.health.since();
        if (since == null || one.told != null || !one.health.isTrouble(now)) {
            return Optional.empty();
        }
        String thread = THREAD + one.channel + " " + since.toEpochMilli();
        one.told = thread;
        String title = "The channel " + one.channel + " has taken no alerts since " + since.toString();
        return Optional.of(alert(one, thread, 1, title, now));
    }

    private static Optional<Alert> ended(Watched one, Instant now) {
        String thread = one.told;
        if (thread == null || one.health.since() != null || one.health.delivered() == null) {
            return Optional.empty();
        }
        one.told = null;
        return Optional.of(alert(one, thread, 2, "The channel " + one.channel + " takes alerts again", now));
    }

    private static Alert alert(Watched one, String thread, int number, String title, Instant now) {
        Instant since = Instant.ofEpochMilli(Long.parseLong(thread.substring(thread.lastIndexOf(' ') + 1)));
        String message = one.health.message();
        Instant again = number == 1 ? null : one.health.delivered();
        return new Alert(
                id(one.subscriber, thread, number),
                one.subscriber,
                "",
                "Channels",
                title,
                new Cause.ChannelFailing(one.channel, since, again, message == null ? "" : message),
                now,
                thread,
                number,
                Alert.Kind.HEALTH,
                List.of(),
                List.of(new Novelty(Novelty.Kind.HEALTH, title)),
                new Receipt(null, null, null, now));
    }

    private Watched of(String subscriber, String channel) {
        return watched.computeIfAbsent(subscriber + " " + channel, k -> new Watched(subscriber, channel));
    }

    private static String id(String subscriber, String thread, int number) {
        return ArticleId.of(subscriber + " " + thread + " " + number).value();
    }
}
