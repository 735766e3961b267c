package dev.dateline.domain.story.ledger;

import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.fact.ActorFact;
import dev.dateline.domain.claim.fact.Aspect;
import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.DateFact;
import dev.dateline.domain.claim.fact.Fact;
import dev.dateline.domain.claim.fact.StartFact;
import dev.dateline.domain.claim.testimony.StatedFact;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a report states and that others may state otherwise.
 *
 * @param fact what, with its words and whose word it is
 * @param at when it came out: with the first version of the report that had it
 * @param past whether a newer version of the report says something else
 */
public record Statement(StatedFact fact, Instant at, boolean past) {

    /** What it tells of: a slot's key, "date", "start of civil war", "backs"; empty when nothing compares it. */
    static Optional<String> about(Fact fact) {
        if (fact instanceof CountFact count) {
            return isTotal(count) ? Optional.of(count.slot().key()) : Optional.empty();
        }
        if (fact instanceof DateFact date) {
            return date.isDay() && date.role() == DateFact.Role.EVENT ? Optional.of("date") : Optional.empty();
        }
        if (fact instanceof StartFact start) {
            return Optional.of("start of " + start.what());
        }
        return fact instanceof ActorFact actor && actor.role() == ActorFact.Role.BACKS
                ? Optional.of(actor.role().name().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Neither new ones, nor some of them, nor those of an old event or a forecast, nor single persons. */
    private static boolean isTotal(CountFact count) {
        return count.isTotal() && !count.is(Aspect.SINGLE) && !count.is(Aspect.NAMED);
    }

    String about() {
        return about(stated().fact()).orElse("");
    }

    Stated stated() {
        return fact.stated();
    }

    /** Whose word it is. */
    String speaker() {
        return stated().speaker();
    }

    /** The speaker's name for comparing: "The police" and "police" are one. */
    String voice() {
        return voice(speaker());
    }

    static String voice(String speaker) {
        String name = speaker.strip().toLowerCase(Locale.ROOT);
        return name.startsWith("the ") ? name.substring("the ".length()) : name;
    }

    /** How many; only of a count. */
    Count count() {
        return ((CountFact) stated().fact()).count();
    }

    boolean isCount() {
        return stated().fact() instanceof CountFact;
    }

    /** What is stated, in short and in no language: "12", "≥10", "2024-11-30", "2016", a name. */
    String value() {
        Fact value = stated().fact();
        if (value instanceof CountFact count) {
            return Counts.shown(count.count());
        }
        if (value instanceof DateFact date) {
            return date.value();
        }
        return value instanceof StartFact start ? Integer.toString(start.year()) : ((ActorFact) value).actor();
    }

    /** Whether both can be true. */
    boolean meets(Statement other) {
        return isCount() && other.isCount() ? count().meets(other.count()) : value().equals(other.value());
    }

    /** Whether the same is told of the same, as the same speaker's word. */
    boolean repeats(Statement other) {
        return about().equals(other.about()) && voice().equals(other.voice()) && value().equals(other.value());
    }

    Statement at(Instant other) {
        return new Statement(fact, other, past);
    }

    Statement asPast() {
        return new Statement(fact, at, true);
    }
}
