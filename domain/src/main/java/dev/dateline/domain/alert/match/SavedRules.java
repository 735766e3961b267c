package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.query.Clause;
import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.alert.query.Parsed;
import dev.dateline.domain.alert.query.QueryLimits;
import dev.dateline.domain.alert.query.RuleQuery;
import dev.dateline.domain.alert.query.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rules of a subscriber, which may refer to one another. One use resolves one rule. */
final class SavedRules {
    private static final int MOST_REFERENCES = 10;
    private static final Clause NOTHING = new Clause.Any(List.of());

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Set<String> path = new LinkedHashSet<>();
    private int clauses;
    private @Nullable String reason;

    private SavedRules(Subscription subscription) {
        subscription.rules().stream()
                .filter(rule -> rule.health() == null)
                .forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }

    static Resolved resolve(Rule rule, Subscription subscription) {
        SavedRules saved = new SavedRules(subscription);
        Clause clause = saved.query(rule);
        String reason = saved.reason;
        return reason == null ? new Resolved.Usable(clause) : new Resolved.Unusable(reason);
    }

    private Clause query(Rule rule) {
        String text = text(rule);
        path.add(rule.id());
        Parsed parsed = RuleQuery.parse(text);
        Clause clause = parsed instanceof Parsed.Read read
                ? put(read.clause())
                : refuse(((Parsed.Unreadable) parsed).error().line());
        path.remove(rule.id());
        return rule.language() == null ? clause : both(rule.language(), clause);
    }

    private static Clause both(String language, Clause clause) {
        List<Clause> parts = new ArrayList<>(clause instanceof Clause.All all ? all.parts() : List.of(clause));
        parts.add(0, new Clause.InField(Field.LANGUAGE, new Clause.Word(language)));
        return new Clause.All(parts);
    }

    static String text(Rule rule) {
        return rule.query().isBlank() ? RuleQuery.ofWords(rule.words()) : rule.query();
    }

    private Clause put(Clause clause) {
        if (++clauses > QueryLimits.CLAUSES) {
            return refuse("with the rules it refers to it has more than " + QueryLimits.CLAUSES + " clauses");
        }
        if (clause instanceof Clause.All all) {
            return new Clause.All(all.parts().stream().map(this::put).toList());
        }
        if (clause instanceof Clause.Any any) {
            return new Clause.Any(any.parts().stream().map(this::put).toList());
        }
        if (clause instanceof Clause.Not not) {
            return new Clause.Not(put(not.part()));
        }
        return clause instanceof Clause.Saved saved ? saved(saved.rule()) : clause;
    }

    private Clause saved(String id) {
        Rule rule = rules.get(id);
        if (reason != null) {
            return NOTHING;
        }
        if (rule == null) {
            return refuse("there is no rule " + id
                    + Spelling.nearest(id, rules.keySet())
                            .map(near -> "; did you mean rule:" + near + "?")
                            .orElse(" of this subscriber"));
        }
        if (path.contains(id) || path.size() >= MOST_REFERENCES) {
            List<String> way = new ArrayList<>(path);
            way.add(id);
            return refuse("rules refer to one another in a circle or too deep: " + String.join(" -> ", way));
        }
        return query(rule);
    }

    private Clause refuse(String why) {
        if (reason == null) {
            reason = path.size() <= 1 ? why : "in " + String.join(" -> ", path) + ": " + why;
        }
        return NOTHING;
    }
}
