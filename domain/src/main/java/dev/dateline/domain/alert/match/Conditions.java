package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Clause;
import dev.dateline.domain.alert.query.Measure;
import dev.dateline.domain.alert.query.RuleQuery;
import dev.dateline.domain.story.Story;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** Judges what a rule asks of a story as a whole, by the lane's time. */
final class Conditions {
    private Conditions() {}

    static boolean hold(Clause.Condition condition, Story story) {
        if (condition instanceof Clause.Number number) {
            return number.comparison().holds(value(number.measure(), story), number.wanted());
        }
        if (condition instanceof Clause.InPhase in) {
            return story.phase() == in.phase();
        }
        return condition instanceof Clause.Since since
                ? age(story).compareTo(since.age()) <= 0
                : BalanceConditions.hold(condition, story.balance());
    }

    /** The story's side of it, such as "origins 1". */
    static String found(Clause.Condition condition, Story story) {
        if (condition instanceof Clause.Number number) {
            return number.measure().word() + " " + plain(value(number.measure(), story));
        }
        if (condition instanceof Clause.InPhase) {
            return "phase " + story.phase().name().toLowerCase(Locale.ROOT);
        }
        return condition instanceof Clause.Since
                ? "began " + age(story).toMinutes() + "m ago"
                : BalanceConditions.found(condition, story.balance());
    }

    /** How the story fails it, such as "origins 1 < 2". */
    static String miss(Clause.Condition condition, Story story) {
        if (condition instanceof Clause.Number number) {
            String sign = number.comparison().opposite();
            return found(number, story) + " " + sign + " " + plain(number.wanted());
        }
        if (condition instanceof Clause.TollIs toll) {
            return BalanceConditions.miss(toll, story.balance());
        }
        return found(condition, story) + ", not " + RuleQuery.text(condition);
    }

    static double value(Measure measure, Story story) {
        return switch (measure) {
            case OUTLETS -> story.outlets().size();
            case ORIGINS -> story.support().origins();
            case REPORTS -> story.reportCount();
            case VELOCITY -> story.pulse().velocity();
        };
    }

    private static Duration age(Story story) {
        return Duration.between(story.firstSeen(), story.lastSeen());
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
