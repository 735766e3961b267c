package dev.dateline.domain.article.page;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.RemovedBlock;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a page is read, so that a hostile one costs bounded time and memory. Of 2,309 real pages the largest has 20,000
 * tags and 2 MB; what goes far beyond is cut off, not refused.
 */
final class PageLimits {

    private static final int MOST_TAGS = 60_000;
    private static final int LONGEST = 6_000_000;
    private static final int SHOWN = 80;

    /** Elements nested deeper are laid beside each other; real pages go no deeper than 100. */
    static final int DEEPEST = 200;

    private PageLimits() {}

    /** The markup as far as it is read. */
    static String within(String markup) {
        int end = Math.min(markup.length(), LONGEST);
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0 && at < end; at = markup.indexOf('<', at + 1)) {
            tags++;
            if (tags > MOST_TAGS) {
                return markup.substring(0, at);
            }
        }
        return markup.substring(0, end);
    }

    /** The page with a block at its end for what was not read. */
    static ExplainedPage cut(ExplainedPage page, String rest) {
        String shown = Letters.folded(rest.substring(0, Math.min(rest.length(), SHOWN)));
        List<ExplainedBlock> blocks = new ArrayList<>(page.blocks());
        blocks.add(new ExplainedBlock(Block.Kind.PARAGRAPH, shown, Reason.TOO_LARGE));
        return new ExplainedPage(page.page().cutBefore(new RemovedBlock(shown, Reason.TOO_LARGE)), blocks);
    }
}
