package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import java.util.List;

/** A rule in the book. */
final class RuleEntry {
    private final String key;
    private final Subscription subscription;
    private final Rule rule;
    private final Check check;
    private final List<String> families;
    private volatile boolean removed;

    /**
     * @param key its name in the monitor
     * @param families in which languages' stems its words are looked for
     */
    RuleEntry(String key, Subscription subscription, Rule rule, Check check, List<String> families) {
        this.key = key;
        this.subscription = subscription;
        this.rule = rule;
        this.check = check;
        this.families = families;
    }

    String key() {
        return key;
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

    List<String> families() {
        return families;
    }

    boolean isRemoved() {
        return removed;
    }

    void remove() {
        removed = true;
    }
}
