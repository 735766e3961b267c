package dev.dateline.domain.claim.text;

/** How a word is written. */
public enum Shape {
    /** In small letters, or in a script that has no others. */
    SMALL,
    /** With a capital first. */
    CAPITAL,
    /** In capitals. */
    CAPITALS,
    /** With a digit in it. */
    NUMBER,
    /** No word but a mark. */
    MARK
}
