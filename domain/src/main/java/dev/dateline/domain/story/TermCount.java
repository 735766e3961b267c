package dev.dateline.domain.story;

/**
 * How often a term stands in the parts of one text.
 *
 * @param term normalised, stemmed; two stems joined by {@code _} for a name bigram
 * @param kind what sort of term
 * @param title occurrences in the title
 * @param lead occurrences in the first kept tokens of the body
 * @param rest occurrences after that
 * @param capitalised occurrences in mid-sentence with a capital letter
 * @param midSentence occurrences in mid-sentence
 */
public record TermCount(String term, Kind kind, int title, int lead, int rest, int capitalised, int midSentence) {

    /** What sort of term it is. */
    public enum Kind {
        WORD,
        NUMBER,
        NAME_BIGRAM
    }
}
