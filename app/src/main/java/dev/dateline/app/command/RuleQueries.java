package dev.dateline.app.command;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.match.RefusedRule;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.query.Parsed;
import dev.dateline.domain.alert.query.RuleQuery;
import java.util.List;

/** Queries as they come from a command line; a bad one ends the command with its place and what to do. */
final class RuleQueries {
    private RuleQueries() {}

    static Parsed.Read read(String query) {
        Parsed parsed = RuleQuery.parse(query);
        if (parsed instanceof Parsed.Unreadable bad) {
            throw CommandFailed.usage(bad.error().picture(query));
        }
        return (Parsed.Read) parsed;
    }

    /** Ends the command when the subscriber's rules together make this one useless. */
    static void requireUsable(Rule rule, String subscriber, List<Rule> rules) {
        for (RefusedRule refused : new RuleBook().put(new Subscription(subscriber, rules))) {
            if (refused.rule().equals(rule.id())) {
                throw CommandFailed.usage("The rule " + rule.id() + " cannot be used: " + refused.reason() + ".");
            }
        }
    }

    /** What a rule asks for, as the query language writes it. */
    static String text(Rule rule) {
        return rule.query().isBlank() ? RuleQuery.ofWords(rule.words()) : rule.query();
    }
}
