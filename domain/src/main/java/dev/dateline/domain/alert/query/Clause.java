package dev.dateline.domain.alert.query;

import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import java.util.List;

/** A part of a query. The parser makes no {@link All} within an All, no {@link Any} within an Any, and none of one part. */
public sealed interface Clause {

    /** All of the parts hold. */
    record All(List<Clause> parts) implements Clause {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One of the parts holds, or several. */
    record Any(List<Clause> parts) implements Clause {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Clause part) implements Clause {}

    /**
     * Two things stand near one another in one headline or lead, in either order.
     *
     * @param words how many words further on the other may begin; 1 for the next word
     * @param left a {@link Look}, or Any of such
     * @param right the same
     */
    record Near(int words, Clause left, Clause right) implements Clause {}

    /** The part, looked for in this field only. */
    record InField(Field field, Clause part) implements Clause {}

    /** Another rule of the same subscriber holds. */
    record Saved(String rule) implements Clause {}

    /** Something that is looked for in words. */
    sealed interface Look extends Clause {
        /** As it was typed. */
        String text();
    }

    /** A word in any of its forms. */
    record Word(String text) implements Look {}

    /** A word that begins so; the text is without the asterisk. */
    record Prefix(String text) implements Look {}

    /** Words that follow one another, in any of their forms. */
    record Phrase(String text) implements Look {}

    /** Something about the story as a whole. */
    sealed interface Condition extends Clause {}

    /** A number of the story. */
    record Number(Measure measure, Comparison comparison, double wanted) implements Condition {}

    /** Of those who were killed, injured, … the story tells a number, and it stands so to the wanted one. */
    record TollIs(Slot slot, Comparison comparison, long wanted) implements Condition {}

    /** Whether its reports contradict one another. */
    record Contradicted(boolean wanted) implements Condition {}

    /** The story is in this phase. */
    record InPhase(StoryPhase phase) implements Condition {}

    /** The story began at most so long ago, by its lane's time. */
    record Since(Duration age) implements Condition {}
}
