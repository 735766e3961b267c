package dev.dateline.bench.copies;

import dev.dateline.domain.story.lane.CorpusArticle;
import org.jspecify.annotations.Nullable;

/** Reads articles one after another and tells of each at once whether it is a copy. */
interface CopyFinder {

    /** The id of the text that this article copies, or null for a text of its own. */
    @Nullable
    String read(CorpusArticle article);
}
