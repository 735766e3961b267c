package dev.dateline.domain.alert.query;

/** How much a query may ask for, so that none costs more than it should. */
public final class QueryLimits {
    /** Characters of a query's text. */
    public static final int CHARACTERS = 20_000;

    /** Clauses of a query, those of the rules it refers to included. */
    public static final int CLAUSES = 8_000;

    /** Brackets within brackets. */
    public static final int DEPTH = 50;

    /** Letters before the asterisk; in scripts without spaces, where a letter is a word, one is enough. */
    private static final int PREFIX = 3;

    private QueryLimits() {}

    static boolean isLongEnoughPrefix(String start) {
        long letters = start.codePoints().filter(Character::isLetterOrDigit).count();
        return letters >= PREFIX || start.codePoints().anyMatch(Character::isIdeographic);
    }
}
