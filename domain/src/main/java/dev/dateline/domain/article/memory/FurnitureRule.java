package dev.dateline.domain.article.memory;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.credit.Credits;
import java.util.List;

/**
 * When a block that a host's pages share is furniture, and not the background of a running story. Background is long, goes
 * along with the headlines, and stands on a few pages of a few days; furniture stands on a good share of all pages, at their
 * ends, for weeks. The figures were chosen on a site made up for the purpose and checked on real ones; see
 * {@code docs/decisions/0028}.
 */
final class FurnitureRule {

    private static final int LONG = 200;
    private static final int LONG_WEEKS = 14;

    private FurnitureRule() {}

    /**
     * Whether a block goes.
     *
     * @param block the block
     * @param known what is remembered of it
     * @param pages how many of the host's pages are remembered
     * @param end whether it stands near the beginning or the end of the text
     */
    static boolean isFurniture(Block block, KnownBlock known, int pages, boolean end) {
        if (known.isGone(pages) || isCredit(block) || block.kind() == Block.Kind.HEADING && !end) {
            return false;
        }
        double share = known.share(pages);
        int seen = known.pages();
        if (known.isTopical()) {
            return seen >= 12 && share >= .5;
        }
        if (block.text().length() >= LONG) {
            return seen >= 6 && share >= .5 || seen >= 8 && share >= .1 && known.days() >= LONG_WEEKS;
        }
        return end ? seen >= 3 && share >= .08 : seen >= 4 && share >= .15;
    }

    /** "(AFP)" stands on many pages too, and is what tells whose text it is. */
    private static boolean isCredit(Block block) {
        return block.text().length() < LONG && Credits.builtIn().named(List.of(block.text())) != null;
    }
}
