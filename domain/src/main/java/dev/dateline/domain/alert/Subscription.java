package dev.dateline.domain.alert;

import java.util.List;

/**
 * All rules of one subscriber.
 *
 * @param subscriber who
 * @param rules in the subscriber's order
 */
public record Subscription(String subscriber, List<Rule> rules) {
    public Subscription {
        rules = List.copyOf(rules);
    }
}
