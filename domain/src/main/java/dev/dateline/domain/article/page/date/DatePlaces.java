package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.page.markup.BlockRange;
import dev.dateline.domain.article.page.markup.ElementHints;
import dev.dateline.domain.article.page.markup.ElementHints.Hint;
import dev.dateline.domain.article.page.markup.PageBlock;
import dev.dateline.domain.article.page.markup.PageBlocks;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where on a page a printed date stands. */
final class DatePlaces {

    private static final int BEFORE_HEADLINE = 6;
    private static final int AFTER_HEADLINE = 14;
    private static final int PROSE_BETWEEN = 500;
    private static final int IN_BODY = 6;
    private static final int AROUND_TITLE = 20;
    private static final int OPENING = 5;
    private static final Set<Reason> NOT_THE_ARTICLES = EnumSet.of(
            Reason.COMMENTS,
            Reason.RELATED,
            Reason.ASIDE,
            Reason.NEWSLETTER,
            Reason.ADVERTISEMENT,
            Reason.COOKIES,
            Reason.CAPTION,
            Reason.NAVIGATION);

    private final PageBlocks blocks;
    private final BlockRange body;
    private final int headline;
    private final ElementHints hints = new ElementHints();
    private final Map<Element, Boolean> judged = new HashMap<>();

    DatePlaces(PageBlocks blocks, BlockRange body, String title) {
        this.blocks = blocks;
        this.body = body;
        this.headline = headline(title);
    }

    /** The block of the headline: a heading with the title's words, else the last first-level heading before the text, else where that begins. */
    private int headline(String title) {
        for (int i = 0; i < body.to(); i++) {
            PageBlock block = blocks.get(i);
            boolean named = !title.isEmpty()
                    && block.text().contains(title)
                    && block.text().length() < 2 * title.length() + AROUND_TITLE;
            if (named && block.isHeading() && block.linkShare() < 1) {
                return i;
            }
        }
        for (int i = Math.min(blocks.count() - 1, body.from() + IN_BODY); i >= 0; i--) {
            if (blocks.get(i).isHeading() && blocks.get(i).owner().closest("h1") != null) {
                return i;
            }
        }
        return body.from();
    }

    /** Whether a block is one of the first of the text. */
    boolean opensText(int block) {
        return block >= body.from() && block < body.from() + OPENING || block > headline && block <= headline + OPENING;
    }

    /** Where a date counts how much. */
    enum Place {
        AT_HEADLINE,
        ELSEWHERE,
        /** In a comment, a teaser or other furniture that does not hold the headline. */
        FURNITURE
    }

    Place of(int block) {
        if (isFurniture(blocks.get(block).owner())) {
            return Place.FURNITURE;
        }
        boolean near = block >= headline - BEFORE_HEADLINE && block <= headline + AFTER_HEADLINE;
        boolean textBetween = block > headline && blocks.prose(new BlockRange(headline, block)) > PROSE_BETWEEN;
        return near && !textBetween ? Place.AT_HEADLINE : Place.ELSEWHERE;
    }

    private boolean isFurniture(@Nullable Element element) {
        if (element == null
                || element.normalName().equals("body")
                || blocks.rangeOf(element).contains(headline)) {
            return false;
        }
        Boolean known = judged.get(element);
        if (known == null) {
            Hint hint = hints.against(element);
            known = hint != null && NOT_THE_ARTICLES.contains(hint.reason()) || isFurniture(element.parent());
            judged.put(element, known);
        }
        return known;
    }
}
