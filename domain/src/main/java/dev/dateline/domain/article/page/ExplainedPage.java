package dev.dateline.domain.article.page;

import java.util.List;

/**
 * A page with what became of each of its blocks.
 *
 * @param page what was read from it
 * @param blocks all its blocks, in its order
 */
public record ExplainedPage(ExtractedPage page, List<ExplainedBlock> blocks) {

    public ExplainedPage {
        blocks = List.copyOf(blocks);
    }
}
