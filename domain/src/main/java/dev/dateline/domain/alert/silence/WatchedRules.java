package dev.dateline.domain.alert.silence;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.article.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The rules whose silence is news. Safe for any number of threads. */
public final class WatchedRules {
    private final Map<String, List<Watched>> bySubscriber = new ConcurrentHashMap<>();

    /**
     * A rule whose silence is news.
     *
     * @param subscriber whose
     * @param rule its id
     * @param name what the subscriber calls it
     * @param silence how long it must not be met
     * @param asked what it asks for, hashed
     * @param set when the subscriber's rules were set
     */
    record Watched(String subscriber, String rule, String name, Duration silence, String asked, Instant set) {
        String key() {
            return WatchedRules.key(subscriber, rule);
        }
    }

    /** A subscriber has these rules and no others, since this moment. */
    public void put(Subscription subscription, Instant set) {
        List<Watched> watched = subscription.rules().stream()
                .flatMap(rule -> watched(subscription.subscriber(), rule, set).stream())
                .toList();
        if (watched.isEmpty()) {
            bySubscriber.remove(subscription.subscriber());
        } else {
            bySubscriber.put(subscription.subscriber(), watched);
        }
    }

    /** A subscriber has no rules any more. */
    public void remove(String subscriber) {
        bySubscriber.remove(subscriber);
    }

    /** Whether no rule's silence is news. */
    public boolean isEmpty() {
        return bySubscriber.isEmpty();
    }

    SortedMap<String, Watched> byKey() {
        SortedMap<String, Watched> all = new TreeMap<>();
        bySubscriber.values().forEach(rules -> rules.forEach(rule -> all.put(rule.key(), rule)));
        return all;
    }

    Optional<Watched> find(String subscriber, String rule) {
        return bySubscriber.getOrDefault(subscriber, List.of()).stream()
                .filter(watched -> watched.rule().equals(rule))
                .findFirst();
    }

    static String key(String subscriber, String rule) {
        return subscriber + "|" + rule;
    }

    private static Optional<Watched> watched(String subscriber, Rule rule, Instant set) {
        if (rule.silence() == null || rule.health() != null) {
            return Optional.empty();
        }
        String asked = ArticleId.of(rule.query() + "|" + rule.words() + "|" + rule.language())
                .value();
        return Optional.of(new Watched(subscriber, rule.id(), rule.name(), rule.silence(), asked, set));
    }
}
