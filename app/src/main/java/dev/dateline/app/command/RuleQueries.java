package dev.dateline.app.command;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.query.Parsed;
import dev.dateline.domain.alert.query.RuleQuery;

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

    /** What a rule asks for, as the query language writes it. */
    static String text(Rule rule) {
        return rule.query().isBlank() ? RuleQuery.ofWords(rule.words()) : rule.query();
    }
}
