package dev.dateline.desk.feed;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.api.TagUri;
import dev.dateline.desk.view.NewsText;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feed of alerts. A thread is one entry under an id that stays; news in it changes the entry's summary and
 * its time.
 */
public final class AlertFeed {
    private static final int MOST_ENTRIES = 100;

    private final String id;
    private final String title;
    private final @Nullable String rule;
    private final URI address;

    private AlertFeed(String id, String title, @Nullable String rule, URI address) {
        this.id = id;
        this.title = title;
        this.rule = rule;
        this.address = address;
    }

    /** Everything that a subscriber is told; the feed is at this address. */
    public static AlertFeed ofSubscriber(Subscription subscription, URI address) {
        String who = subscription.subscriber();
        return new AlertFeed(TagUri.of("subscribers", who), "Alerts for " + who, null, address);
    }

    /** What one rule told. */
    public static AlertFeed ofRule(Subscription subscription, Rule rule, URI address) {
        String id = TagUri.of("subscribers", subscription.subscriber(), "rules", rule.id());
        return new AlertFeed(id, rule.name() + ": alerts for " + subscription.subscriber(), rule.id(), address);
    }

    /** The feed, made of a subscriber's alerts, newest first. */
    public FeedDocument of(List<Alert> alerts, @Nullable URI hub) {
        Map<String, List<Alert>> threads = new LinkedHashMap<>();
        alerts.forEach(alert ->
                threads.computeIfAbsent(alert.thread(), t -> new ArrayList<>()).add(alert));
        List<FeedEntry> entries = threads.values().stream()
                .filter(thread -> thread.stream().anyMatch(this::isWanted))
                .limit(MOST_ENTRIES)
                .map(this::entry)
                .toList();
        return new FeedDocument(id, title, address, address.resolve("/alerts"), hub, entries);
    }

    private boolean isWanted(Alert alert) {
        return rule == null
                || alert.rule().equals(rule)
                || alert.reasons().stream().anyMatch(reason -> reason.rule().equals(rule));
    }

    private FeedEntry entry(List<Alert> thread) {
        Alert newest = newest(thread);
        Alert first =
                thread.stream().min(Comparator.comparingInt(Alert::number)).orElse(newest);
        return new FeedEntry(
                TagUri.of("threads", newest.thread()),
                newest.title().isBlank() ? newest.ruleName() : newest.title(),
                address.resolve(Paths.cause(newest.cause())),
                first.matchedAt(),
                newest.matchedAt(),
                NewsText.of(newest),
                null,
                List.of(newest.ruleName()));
    }

    private static Alert newest(List<Alert> thread) {
        return thread.stream().max(Comparator.comparingInt(Alert::number)).orElseThrow();
    }
}
