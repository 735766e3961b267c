package dev.dateline.domain.claim.fact;

import java.util.List;

/**
 * What a word or a phrase of the lexicon stands for.
 *
 * @param kind what it does in a statement
 * @param arguments numbers and names that the kind asks for, in the lexicon's order
 */
record Sense(Kind kind, List<String> arguments) {

    /** What words do in a statement. */
    enum Kind {
        /** A number by word; the number. */
        NUMBER,
        /** Multiplies what stands before; the factor. */
        TIMES,
        /** Some number of a size; lowest and highest, or "open". */
        VAGUE,
        /** "Several" before a factor. */
        FEW,
        /** Joins the parts of a number. */
        JOIN,
        /** Between the ends of a range. */
        TO,
        /** Begins what one person or thing is called. */
        ARTICLE,
        /** The first of those who are counted. */
        FIRST,
        /** A bound before the number; its name. */
        BOUND,
        /** A bound behind the number; its name. */
        BEHIND,
        /** A noun or mark behind a number that counts no people. */
        UNIT,
        /** A word or mark before a number that counts no people. */
        MEASURE,
        /** People, several. */
        PEOPLE,
        /** People, one of them or as many as the number says. */
        SOMEONE,
        /** What happened; slot, words before and behind among which the number may stand, flags. */
        TRIGGER,
        /** Before some of those who are counted elsewhere. */
        PART,
        /** Between some and all those of whom they are: "12 of the 19". */
        OF,
        /** Those who are new. */
        MORE,
        /** Longer ago. */
        OLD,
        /** Expected or feared. */
        FORECAST,
        /** Preliminary. */
        PROVISIONAL,
        /** Makes a participle passive. */
        BE,
        /** Before the number that a total has reached. */
        REACH,
        /** Takes back what follows. */
        NOT,
        /** Seems a trigger and is none. */
        IDIOM
    }

    /** An argument as a number. */
    long number(int index) {
        return Long.parseLong(arguments.get(index));
    }

    /** Whether a trigger has that flag. */
    boolean has(String flag) {
        return arguments.contains(flag);
    }
}
