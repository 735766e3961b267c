package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import java.util.List;

/** A rule that a story meets. */
public final class Match {
    private final Subscription subscription;
    private final Rule rule;
    private final StoryText story;

    Match(Subscription subscription, Rule rule, StoryText story) {
        this.subscription = subscription;
        this.rule = rule;
        this.story = story;
    }

    /** Who is to be told. */
    public String subscriber() {
        return subscription.subscriber();
    }

    /** The rule that is met. */
    public Rule rule() {
        return rule;
    }

    /** What met it; found out when it is asked for. */
    public List<Evidence> why() {
        return Explainer.explain(subscription, rule, story) instanceof Explanation.Fired fired
                ? fired.because()
                : List.of();
    }

    @Override
    public String toString() {
        return subscriber() + "/" + rule.id();
    }
}
