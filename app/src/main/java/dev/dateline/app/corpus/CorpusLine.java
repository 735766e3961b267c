package dev.dateline.app.corpus;

import dev.dateline.domain.story.lane.CorpusArticle;
import org.jspecify.annotations.Nullable;

/** One line of a corpus. */
public sealed interface CorpusLine {

    /** Where it stands in its file; the first line is 1. */
    int number();

    /**
     * An article.
     *
     * @param story the event it belongs to, where the corpus has a key
     */
    record Readable(
            int number, CorpusArticle article, @Nullable String story) implements CorpusLine {}

    /** No article, and why. */
    record Unreadable(int number, String text, String reason) implements CorpusLine {}
}
