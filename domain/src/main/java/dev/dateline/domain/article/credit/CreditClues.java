package dev.dateline.domain.article.credit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that may tell whose text an article is.
 *
 * @param paragraphs its text, or the feed's short text, in reading order
 * @param byline who wrote it, as told
 * @param declared names from the page's structured data made to say so: provider, source organisation, credit text, and
 *     authors that are organisations
 * @param feed the feed's source element
 */
public record CreditClues(
        List<String> paragraphs,
        @Nullable String byline,
        List<String> declared,
        @Nullable String feed) {

    public CreditClues {
        paragraphs = List.copyOf(paragraphs);
        declared = List.copyOf(declared);
    }

    /** A text of which nothing else is known. */
    public static CreditClues of(List<String> paragraphs) {
        return new CreditClues(paragraphs, null, List.of(), null);
    }
}
