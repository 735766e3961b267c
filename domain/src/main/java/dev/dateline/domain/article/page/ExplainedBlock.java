package dev.dateline.domain.article.page;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.page.markup.RemovedBlock;
import org.jspecify.annotations.Nullable;

/**
 * A block of a page with what became of it.
 *
 * @param kind its shape
 * @param text its words, white space folded
 * @param reason why it is not part of the article; null where it is
 */
public record ExplainedBlock(Block.Kind kind, String text, RemovedBlock.@Nullable Reason reason) {

    /** Whether the article has it. */
    public boolean isKept() {
        return reason == null;
    }
}
