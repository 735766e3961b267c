package dev.dateline.bench.soak;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** From when to when each rule of readers who change them stood on the topic. */
final class RuleTimes {
    /** How long after its end a rule may be met: it takes effect when its record is read, which a kill puts off. */
    private static final Duration SLACK = Duration.ofSeconds(90);

    /** How long before its beginning a rule may seem to be met: streams stamps a batch with the time at which it began. */
    private static final Duration BATCH = Duration.ofSeconds(5);

    private final Map<String, Instant> begun = new ConcurrentHashMap<>();
    private final Map<String, Instant> ended = new ConcurrentHashMap<>();

    /** To be told before the rules are written. */
    void begin(Subscription next, Instant at) {
        next.rules().forEach(rule -> begun.putIfAbsent(key(next, rule.id()), at.minus(BATCH)));
    }

    /** To be told after the rules were written. */
    void changed(Subscription before, Subscription after, Instant at) {
        before.rules().stream()
                .filter(rule -> !has(after, rule))
                .forEach(rule -> ended.put(key(before, rule.id()), at));
    }

    /** Whether an alert names a rule that was not there when it was met. A correction names what once told it. */
    boolean isOutOfTime(Alert alert) {
        Instant matched = alert.receipt().matched();
        return alert.kind() != Alert.Kind.CORRECTION
                && matched != null
                && alert.reasons().stream()
                        .filter(reason -> !reason.rule().isEmpty())
                        .map(reason -> alert.subscriber() + " " + reason.rule())
                        .anyMatch(rule -> matched.isBefore(begun.getOrDefault(rule, Instant.MAX))
                                || matched.isAfter(ended.getOrDefault(rule, Instant.MAX.minus(SLACK))
                                        .plus(SLACK)));
    }

    private static boolean has(Subscription subscription, Rule rule) {
        return subscription.rules().stream().anyMatch(other -> other.id().equals(rule.id()));
    }

    private static String key(Subscription subscription, String rule) {
        return subscription.subscriber() + " " + rule;
    }
}
