package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.query.Clause;
import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.alert.query.RuleQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a rule's clauses and tells of each what met it or what is missing. */
final class Explainer {
    private final StoryText story;
    private final Findings findings;
    private final CheckMaker checks = new CheckMaker(new Lexicon());

    /** What became of a clause. Without anything missing it holds. */
    private record Outcome(boolean holds, List<Evidence> met, List<String> missing) {
        static Outcome met(List<Evidence> evidence) {
            return new Outcome(true, evidence, List.of());
        }

        static Outcome missed(String what) {
            return new Outcome(false, List.of(), List.of(what));
        }
    }

    private Explainer(StoryText story) {
        this.story = story;
        this.findings = new Findings(story);
    }

    static Explanation explain(Subscription subscription, Rule rule, StoryText story) {
        Resolved resolved = SavedRules.resolve(rule, subscription);
        if (resolved instanceof Resolved.Unusable unusable) {
            return new Explanation.Refused(unusable.reason());
        }
        Outcome outcome = new Explainer(story).of(((Resolved.Usable) resolved).clause(), null);
        return outcome.holds()
                ? new Explanation.Fired(outcome.met())
                : new Explanation.Missed(outcome.missing(), outcome.met());
    }

    private Outcome of(Clause clause, @Nullable Field field) {
        if (clause instanceof Clause.All all) {
            return all(all.parts().stream().map(part -> of(part, field)).toList());
        }
        if (clause instanceof Clause.Any any) {
            return any(any.parts().stream().map(part -> of(part, field)).toList());
        }
        if (clause instanceof Clause.Not not) {
            return not(not.part(), field);
        }
        if (clause instanceof Clause.InField in) {
            return of(in.part(), in.field());
        }
        return clause instanceof Clause.Condition condition ? condition(condition) : look(clause, field);
    }

    private static Outcome all(List<Outcome> parts) {
        List<Evidence> met = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        parts.forEach(part -> {
            met.addAll(part.met());
            missing.addAll(part.missing());
        });
        return new Outcome(missing.isEmpty(), met, missing);
    }

    /** What is met of those that hold; if none does, of the one that lacks least. */
    private static Outcome any(List<Outcome> parts) {
        List<Outcome> holding = parts.stream().filter(Outcome::holds).toList();
        return holding.isEmpty()
                ? parts.stream()
                        .min(Comparator.comparingInt(part -> part.missing().size()))
                        .orElse(Outcome.missed("nothing is asked for"))
                : all(holding);
    }

    private Outcome not(Clause part, @Nullable Field field) {
        Outcome inner = of(part, field);
        if (!inner.holds()) {
            return Outcome.met(List.of());
        }
        String found = inner.met().stream().map(Evidence::found).findFirst().orElse("");
        String asked = RuleQuery.text(new Clause.Not(field == null ? part : new Clause.InField(field, part)));
        return Outcome.missed(asked + " excludes it" + (found.isEmpty() ? "" : ": '" + found + "' is there"));
    }

    private Outcome condition(Clause.Condition condition) {
        String found = Conditions.found(condition, story.story());
        return Conditions.hold(condition, story.story())
                ? Outcome.met(List.of(new Evidence(
                        RuleQuery.text(condition), found, BalanceConditions.report(condition, story.story()))))
                : Outcome.missed(Conditions.miss(condition, story.story()));
    }

    private Outcome look(Clause clause, @Nullable Field field) {
        Clause whole = field == null ? clause : new Clause.InField(field, clause);
        Check check = checks.make(whole);
        String asked = RuleQuery.text(whole);
        if (check.holds(story)) {
            return Outcome.met(findings.evidence(asked, check));
        }
        if (clause instanceof Clause.Near near) {
            return apart(near, field, asked);
        }
        return Outcome.missed(asked + " not found" + findings.nearest(check));
    }

    private Outcome apart(Clause.Near near, @Nullable Field field, String asked) {
        Outcome sides = all(List.of(of(near.left(), field), of(near.right(), field)));
        return sides.holds() ? new Outcome(false, sides.met(), List.of(asked + ": they are further apart")) : sides;
    }
}
