package dev.dateline.domain.claim.quote;

/**
 * A quotation, marks included, in numbers of words.
 *
 * @param from the opening mark, or the first word where a quotation goes on from the paragraph before
 * @param to after the closing mark, or after the paragraph where the quotation goes on in the next
 * @param closed whether a closing mark stands at its end
 */
public record Quote(int from, int to, boolean closed) {
    /** How many words and marks stand between the marks. */
    public int size() {
        return to - from - (closed ? 2 : 1);
    }
}
