package dev.dateline.domain.claim.segment;

import dev.dateline.domain.claim.Span;
import java.util.Map;
import java.util.Set;

/**
 * A line with what it is compared by.
 *
 * @param weights its words' stems, each with how often it stands there times how rare it is
 * @param names words with a capital that stand somewhere on the page without opening a sentence, by stem
 * @param opening what its first words are
 */
record Line(Span span, Map<String, Double> weights, Set<String> names, Set<Opening> opening) {

    /** What a line's first words, or its first sentence, tell of its tie to the line before. */
    enum Opening {
        /** A pronoun, or a noun that stands for somebody named before. */
        REFERS,
        /** "Meanwhile", "In other news". */
        TURNS,
        /** A place with a dash behind it. */
        DATELINE,
        /** A quotation mark. */
        QUOTES,
        /** A connective: "But", "However", "Also". */
        CONNECTS,
        /** A name of two words or more. */
        FULL_NAME,
        /** A bullet, or a number with a point. */
        ITEM,
        /** The first sentence has "a man", "three people". */
        INTRODUCES,
        /** The first sentence has "the victim", "the shooting". */
        KNOWN,
        /** The first sentence says what became of people: "killed", "arrested". */
        OUTCOME,
        /** The first sentence has a day of the week. */
        DAY,
        /** An outcome with a day or with people introduced, and nothing known. */
        LEADS,
        /** "Anyone with information", as the last lines of reports have it. */
        CLOSES
    }
}
