package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import java.util.List;

/** A rule in the book; equal only to itself. */
final class RuleEntry {
    private final Subscription subscription;
    private final Rule rule;
    private final Check check;
    private final List<String> anchors;

    /** @param anchors of which a story has one if it meets the rule; empty if any story may */
    RuleEntry(Subscription subscription, Rule rule, Check check, List<String> anchors) {
        this.subscription = subscription;
        this.rule = rule;
        this.check = check;
        this.anchors = anchors;
    }

    Subscription subscription() {
        return subscription;
    }

    Rule rule() {
        return rule;
    }

    Check check() {
        return check;
    }

    List<String> anchors() {
        return anchors;
    }
}
