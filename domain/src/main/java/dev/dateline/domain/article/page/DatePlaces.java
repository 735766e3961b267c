package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.ElementHints.Hint;
import dev.dateline.domain.article.page.RemovedBlock.Reason;
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
    private final int headline;
    private final ElementHints hints = new ElementHints();
    private final Map<Element, Boolean> judged = new HashMap<>();

    DatePlaces(PageBlocks blocks, int headline) {
        this.blocks = blocks;
        this.headline = headline;
    }

    /** Where a date counts how much. */
    enum Place {
        AT_HEADLINE,
        ELSEWHERE,
        /** In a comment, a teaser or other furniture. */
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
        if (element == null || element.normalName().equals("body")) {
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
