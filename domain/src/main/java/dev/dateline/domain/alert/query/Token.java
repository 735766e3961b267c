package dev.dateline.domain.alert.query;

/**
 * A piece of a query.
 *
 * @param kind what sort of piece
 * @param text the word, the phrase without its quotes, the field's name, the comparison's sign, NEAR's number
 * @param position where it begins, from 0
 * @param end where it ends
 */
record Token(Kind kind, String text, int position, int end) {

    /** What sort of piece it is; the text is how an error names it. */
    enum Kind {
        WORD("a word"),
        PREFIX("a word"),
        PHRASE("a phrase"),
        FIELD("a field"),
        OPEN("("),
        CLOSE(")"),
        AND("AND"),
        OR("OR"),
        NOT("NOT"),
        NEAR("NEAR"),
        SIGN("a comparison"),
        END("the end");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
