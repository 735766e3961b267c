package dev.dateline.desk.view;

import dev.dateline.desk.alert.AlertBoard;
import dev.dateline.desk.api.Paths;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.alert.Alert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of alerts.
 *
 * @param heading how many threads there are, in words
 * @param subscriber whose alerts are shown; null for everybody's
 * @param choices those who may be chosen
 * @param threads the one with the newest alert first
 */
public record AlertsView(
        String heading,
        @Nullable String subscriber,
        List<Choice> choices,
        List<AlertThread> threads,
        StatusLine status) {
    private static final int MOST_CHOICES = 40;

    /** A subscriber to choose. */
    public record Choice(String name, String page, boolean chosen) {}

    /** The page as it is now. */
    public static AlertsView of(Newsroom newsroom, @Nullable String subscriber, Instant now) {
        Map<String, List<Alert>> threads = new LinkedHashMap<>();
        newsroom.alerts().newest(AlertBoard.CAPACITY).stream()
                .filter(alert -> subscriber == null || alert.subscriber().equals(subscriber))
                .forEach(alert -> threads.computeIfAbsent(alert.thread(), t -> new ArrayList<>())
                        .add(alert));
        List<AlertThread> shown = threads.values().stream()
                .map(thread -> thread(newsroom, thread, now))
                .toList();
        return new AlertsView(
                Words.count(shown.size(), "thread"),
                subscriber,
                choices(newsroom, subscriber),
                shown,
                StatusLine.of(newsroom.health(), now));
    }

    private static AlertThread thread(Newsroom newsroom, List<Alert> thread, Instant now) {
        Alert newest = thread.get(0);
        return AlertThread.of(
                thread,
                newsroom.deliveries().of(newest.id()),
                newsroom.subscriptions().of(newest.subscriber()),
                now);
    }

    private static List<Choice> choices(Newsroom newsroom, @Nullable String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("Everybody", "/alerts", chosen == null));
        newsroom.subscriptions().all().stream()
                .limit(MOST_CHOICES)
                .map(one -> one.subscriber())
                .forEach(one -> choices.add(
                        new Choice(one, "/alerts?subscriber=" + Paths.queryValue(one), one.equals(chosen))));
        return choices;
    }
}
