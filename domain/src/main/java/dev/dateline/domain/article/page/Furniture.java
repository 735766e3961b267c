package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.BlockRange;
import dev.dateline.domain.article.page.markup.ElementHints;
import dev.dateline.domain.article.page.markup.ElementHints.Hint;
import dev.dateline.domain.article.page.markup.PageBlocks;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which blocks of a page stand inside an element that is furniture by its own words. */
final class Furniture {

    /** An element with more than this share of the page's running text is the article, whatever its class says. */
    private static final double TOO_MUCH = 0.55;

    private static final int ENOUGH_ELSEWHERE = 300;
    private static final Set<String> HOLDERS = Set.of("html", "body", "article", "main");

    private final @Nullable Reason[] reasons;

    private Furniture(int blocks) {
        this.reasons = new Reason[blocks];
    }

    static Furniture of(PageBlocks page) {
        Furniture furniture = new Furniture(page.count());
        Map<Element, Hint> hints = hints(page);
        Map<String, Integer> prose = new HashMap<>();
        hints.forEach((element, hint) -> prose.merge(hint.word(), page.prose(page.rangeOf(element)), Integer::sum));
        int everywhere = page.prose(page.whole());
        hints.forEach((element, hint) -> {
            if (canGo(hint.reason(), prose.getOrDefault(hint.word(), 0), everywhere)) {
                furniture.mark(page.rangeOf(element), hint.reason());
            }
        });
        return furniture;
    }

    private static Map<Element, Hint> hints(PageBlocks page) {
        ElementHints words = new ElementHints();
        Map<Element, Hint> hints = new LinkedHashMap<>();
        for (Map.Entry<Element, BlockRange> element : page.elements()) {
            boolean holder = HOLDERS.contains(element.getKey().normalName());
            Hint hint = holder ? null : words.against(element.getKey());
            if (hint != null && (hint.reason() != Reason.RELATED || hasLinks(page, element.getValue()))) {
                hints.put(element.getKey(), hint);
            }
        }
        return hints;
    }

    /** Other articles are told of by links; a "teaser" without any is this article's own lead. */
    private static boolean hasLinks(PageBlocks page, BlockRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!page.get(i).anchors().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Nothing is furniture: for pages whose class names mislead. */
    static Furniture none(PageBlocks page) {
        return new Furniture(page.count());
    }

    boolean has(int block) {
        return reasons[block] != null;
    }

    @Nullable
    Reason reason(int block) {
        return reasons[block];
    }

    private static boolean canGo(Reason reason, int inside, int everywhere) {
        boolean restIsEnough = everywhere - inside > ENOUGH_ELSEWHERE;
        return inside <= TOO_MUCH * everywhere || reason == Reason.COMMENTS && restIsEnough;
    }

    private void mark(BlockRange range, Reason reason) {
        for (int i = range.from(); i < range.to(); i++) {
            if (reasons[i] == null) {
                reasons[i] = reason;
            }
        }
    }
}
