package dev.dateline.domain.alert.edit;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.match.RefusedRule;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.query.Parsed;
import dev.dateline.domain.alert.query.RuleQuery;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a subscriber's rules can be used as a change leaves them. */
final class RuleCheck {
    private RuleCheck() {}

    /** Why a rule cannot be used; empty when it can. */
    static Optional<Edited.Refused> fault(Rule rule) {
        Optional<String> id = SubscriptionLimits.fault("rule", rule.id());
        if (id.isPresent()) {
            return id.map(Edited.Refused::new);
        }
        boolean asks = rule.health() == null && rule.words().isEmpty();
        return asks && RuleQuery.parse(rule.query()) instanceof Parsed.Unreadable bad
                ? Optional.of(new Edited.Refused(
                        "The query cannot be read: " + bad.error().line() + ".", bad.error()))
                : Optional.empty();
    }

    /** Why a change makes rules useless that were not; empty when it does not. */
    static Optional<Edited.Refused> fault(Subscription before, Subscription after) {
        Set<String> useless =
                new RuleBook().put(before).stream().map(RefusedRule::rule).collect(Collectors.toSet());
        return new RuleBook()
                .put(after).stream()
                        .filter(refused -> !useless.contains(refused.rule())
                                || !text(before, refused.rule()).equals(text(after, refused.rule())))
                        .findFirst()
                        .map(refused -> new Edited.Refused(
                                "The rule " + refused.rule() + " could not be used then: " + refused.reason() + "."));
    }

    private static String text(Subscription subscription, String id) {
        return subscription.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(Rule::query)
                .findFirst()
                .orElse("");
    }
}
