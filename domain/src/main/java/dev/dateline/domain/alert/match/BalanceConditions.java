package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Clause;
import dev.dateline.domain.alert.query.RuleQuery;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Counts;
import dev.dateline.domain.story.ledger.Side;
import dev.dateline.domain.story.ledger.Toll;
import dev.dateline.domain.story.ledger.TollStep;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges what a rule asks of a story's tolls and contradictions. */
final class BalanceConditions {
    private BalanceConditions() {}

    /** Of a story that tells no such toll nothing is known: it meets no comparison. */
    static boolean hold(Clause.Condition condition, Balance balance) {
        if (condition instanceof Clause.TollIs wanted) {
            return headline(balance, wanted.slot())
                    .map(step -> wanted.comparison().holds(step.count().shown(), wanted.wanted()))
                    .orElse(false);
        }
        return ((Clause.Contradicted) condition).wanted() != balance.standing().isEmpty();
    }

    /** The story's side of it, such as "killed 12, by AFP: words". */
    static String found(Clause.Condition condition, Balance balance) {
        if (condition instanceof Clause.TollIs wanted) {
            return headline(balance, wanted.slot())
                    .map(step -> number(wanted.slot(), step) + ", by " + step.speaker() + ": " + step.words())
                    .orElse("no number of " + wanted.slot().key());
        }
        List<Contradiction> standing = balance.standing();
        return standing.isEmpty() ? "no contradiction" : sides(standing.get(0));
    }

    /** How the story fails it, such as "killed 7 < 10, by AFP". */
    static String miss(Clause.TollIs wanted, Balance balance) {
        return headline(balance, wanted.slot())
                .map(step -> number(wanted.slot(), step) + " "
                        + wanted.comparison().opposite() + " " + wanted.wanted() + ", by " + step.speaker())
                .orElseGet(() -> found(wanted, balance) + ", not " + RuleQuery.text(wanted));
    }

    /** The report that meets it, where the story lists it. */
    static @Nullable ReportRef report(Clause.Condition condition, Story story) {
        Optional<ArticleId> article = Optional.empty();
        if (condition instanceof Clause.TollIs wanted) {
            article = headline(story.balance(), wanted.slot()).map(TollStep::article);
        } else if (condition instanceof Clause.Contradicted) {
            article = story.balance().standing().stream()
                    .findFirst()
                    .map(one -> one.second().article());
        }
        return article.flatMap(id -> story.reports().stream()
                        .filter(report -> report.article().equals(id))
                        .findFirst())
                .orElse(null);
    }

    private static Optional<TollStep> headline(Balance balance, Slot slot) {
        return balance.toll(slot).map(Toll::headline);
    }

    private static String number(Slot slot, TollStep step) {
        return slot.key() + " " + Counts.shown(step.count());
    }

    private static String sides(Contradiction one) {
        return one.about() + " " + side(one.first()) + ", but " + side(one.second());
    }

    private static String side(Side side) {
        return side.value() + " by " + side.speaker() + " (" + side.outlet() + ")";
    }
}
