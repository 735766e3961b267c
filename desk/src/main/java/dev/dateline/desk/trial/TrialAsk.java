package dev.dateline.desk.trial;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.Written;
import dev.dateline.domain.alert.match.RefusedRule;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.query.Parsed;
import dev.dateline.domain.alert.query.RuleQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a back-test tries.
 *
 * @param subscriber for whom
 * @param rule on stories, with the rules put in that it refers to
 * @param since from when on the rule is taken to exist
 * @param most how many alerts are kept; further ones are counted
 */
public record TrialAsk(String subscriber, Rule rule, Instant since, int most) {
    /** The id of a rule that is tried before it is set. */
    public static final String DRAFT = "draft";

    /** A rule that the subscriber has. */
    public static Written<TrialAsk> ofRule(Subscription subscription, String id, Instant since, int most) {
        return subscription.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> of(subscription, rule, since, most))
                .orElseGet(() -> new Written.Unreadable<>(
                        "The subscriber " + subscription.subscriber() + " has no rule " + id + "."));
    }

    /** A query that the subscriber may set as a rule; it may refer to those that there are. */
    public static Written<TrialAsk> ofQuery(
            Subscription subscription, String query, @Nullable String language, Instant since, int most) {
        if (RuleQuery.parse(query) instanceof Parsed.Unreadable bad) {
            return new Written.Unreadable<>(
                    "The query cannot be read: " + bad.error().line() + ".");
        }
        Rule draft = Rule.asking(DRAFT, query, query, language);
        List<Rule> rules = new ArrayList<>(subscription.rules());
        rules.removeIf(rule -> rule.id().equals(DRAFT));
        rules.add(draft);
        return of(subscription.withRules(rules), draft, since, most);
    }

    private static Written<TrialAsk> of(Subscription subscription, Rule rule, Instant since, int most) {
        if (rule.health() != null) {
            return new Written.Unreadable<>(
                    "The rule " + rule.id() + " is on sources; only rules on stories can be tried.");
        }
        Optional<Rule> whole = RuleBook.standalone(subscription, rule);
        List<RefusedRule> refused = whole.isPresent()
                ? new RuleBook().put(new Subscription(subscription.subscriber(), List.of(whole.get())))
                : new RuleBook().put(subscription);
        return refused.stream()
                .filter(one -> one.rule().equals(rule.id()))
                .findFirst()
                .<Written<TrialAsk>>map(one ->
                        new Written.Unreadable<>("The rule " + rule.id() + " cannot be used: " + one.reason() + "."))
                .orElseGet(() ->
                        new Written.Read<>(new TrialAsk(subscription.subscriber(), whole.orElse(rule), since, most)));
    }
}
