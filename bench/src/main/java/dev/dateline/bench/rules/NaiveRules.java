package dev.dateline.bench.rules;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.query.Clause;
import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.alert.query.Measure;
import dev.dateline.domain.alert.query.Parsed;
import dev.dateline.domain.alert.query.RuleQuery;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.words.WordReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same rules without any preparation but parsing: each is walked through for each story, its words brought to their
 * stems as they come and looked for in the story's texts. Knows as much of the language as {@link InventedRules} uses.
 */
final class NaiveRules {
    private static final WordReader ENGLISH = WordReader.of("en");

    private final Story story;
    private final List<List<String>> texts = new ArrayList<>();

    private NaiveRules(Story story) {
        this.story = story;
        story.reports().forEach(report -> {
            texts.add(stems(report.title()));
            texts.add(stems(report.lead()));
        });
    }

    static Timing measure(List<Subscription> subscriptions, List<Story> updates) {
        List<Clause> clauses = new ArrayList<>();
        for (Subscription subscription : subscriptions) {
            for (Rule rule : subscription.rules()) {
                clauses.add(((Parsed.Read) RuleQuery.parse(rule.query())).clause());
            }
        }
        Timing timing = new Timing();
        long matches = 0;
        for (Story update : updates) {
            long from = RuleBenchmark.cpuNanos();
            NaiveRules naive = new NaiveRules(update);
            matches +=
                    clauses.stream().filter(clause -> naive.holds(clause, -1)).count();
            timing.add(RuleBenchmark.cpuNanos() - from);
        }
        RuleBenchmark.print("%-20s %s; %.0f matches%n", "naive", timing, (double) matches / updates.size());
        return timing;
    }

    /** @param part 0 for titles only, -1 for all texts */
    private boolean holds(Clause clause, int part) {
        if (clause instanceof Clause.All all) {
            return all.parts().stream().allMatch(p -> holds(p, part));
        }
        if (clause instanceof Clause.Any any) {
            return any.parts().stream().anyMatch(p -> holds(p, part));
        }
        if (clause instanceof Clause.Not not) {
            return !holds(not.part(), part);
        }
        if (clause instanceof Clause.InField in) {
            return holds(in.part(), in.field() == Field.TITLE ? 0 : -1);
        }
        if (clause instanceof Clause.Near near) {
            return texts.stream().anyMatch(text -> isNear(text, stems(near.left()), stems(near.right()), near.words()));
        }
        if (clause instanceof Clause.Look look) {
            return looks(look, part);
        }
        return condition((Clause.Condition) clause);
    }

    private boolean looks(Clause.Look look, int part) {
        List<String> wanted = stems(look);
        return IntStream.range(0, texts.size())
                .filter(i -> part < 0 || i % 2 == part)
                .mapToObj(texts::get)
                .anyMatch(text -> look instanceof Clause.Prefix
                        ? text.stream().anyMatch(word -> word.startsWith(look.text()))
                        : Collections.indexOfSubList(text, wanted) >= 0);
    }

    private static boolean isNear(List<String> text, List<String> left, List<String> right, int words) {
        for (int i = 0; i < text.size(); i++) {
            for (int j = Math.max(0, i - words); j <= Math.min(text.size() - 1, i + words); j++) {
                if (i != j && text.get(i).equals(left.get(0)) && text.get(j).equals(right.get(0))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean condition(Clause.Condition condition) {
        if (condition instanceof Clause.Number number) {
            int is = number.measure() == Measure.ORIGINS
                    ? story.support().origins()
                    : story.outlets().size();
            return number.comparison().holds(is, number.wanted());
        }
        return condition instanceof Clause.InPhase in && in.phase() == story.phase();
    }

    private static List<String> stems(Clause look) {
        return WordReader.asked(((Clause.Look) look).text()).stream()
                .map(ENGLISH::stem)
                .toList();
    }

    private static List<String> stems(String text) {
        return ENGLISH.read(text, 900).stream().map(WordReader.ReadWord::stem).toList();
    }
}
