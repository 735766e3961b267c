package dev.dateline.domain.article.page;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.page.markup.BlockRange;
import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.PageBlock;
import dev.dateline.domain.article.page.markup.PageBlocks;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the blocks of the element that holds an article into text and furniture: what hints and phrases tell, then what
 * position tells: the headline once more before the first paragraph, headlines of other articles after the last.
 */
final class BodyTrimmer {

    private static final double NOTHING_BUT_LINKS = 0.75;
    private static final double ENOUGH = 0.8;
    private static final double MOST = 0.9;
    private static final int COPY = 60;
    private static final int COPIES = 2;
    private static final int HEADLINES = 5;
    private static final int HEADLINE = 30;
    private static final double ENDING = 0.25;
    private static final int SHORT = 120;
    private static final int HEAD_LINE = 200;
    private static final double TAIL_STARTS = 0.9;

    private final PageBlocks page;
    private final BlockRange body;
    private final HeadLines head;
    private final @Nullable Reason[] reasons;

    BodyTrimmer(PageBlocks page, Furniture furniture, BlockRange body, HeadLines head) {
        this.page = page;
        this.body = body;
        this.head = head;
        this.reasons = new Reason[page.count()];
        for (int i = 0; i < reasons.length; i++) {
            reasons[i] = furniture.has(i) ? furniture.reason(i) : body.contains(i) ? null : Reason.OUTSIDE;
        }
    }

    /** For each block of the page why it goes, or null where it stays. */
    @Nullable
    Reason[] trim() {
        dropBeforeHeadline();
        dropSecondCopies();
        dropOtherScripts();
        dropPhrases();
        dropAfterRelatedHeading();
        dropBeforeFirstParagraph();
        dropAfterLastParagraph();
        dropHeadlinesAtTheEnd();
        return reasons;
    }

    /** When the headline stands inside the element, what comes before it belongs to something else. */
    private void dropBeforeHeadline() {
        int all = prose(body.from());
        for (int i : kept()) {
            double rest = page.get(i).isHeading() ? ENOUGH : MOST;
            if (head.repeats(page.get(i)) && prose(i) >= rest * all) {
                drop(body.from(), i, Reason.REPEATS_HEAD);
                return;
            }
        }
    }

    /** A paragraph may be repeated on purpose; several in a row are the text once more, for another screen. */
    private void dropSecondCopies() {
        Set<String> seen = new HashSet<>();
        List<Integer> run = new ArrayList<>();
        for (int i : kept()) {
            boolean copy = page.get(i).size() > COPY && !seen.add(page.get(i).text());
            if (copy) {
                run.add(i);
            } else if (page.get(i).size() > COPY) {
                dropCopies(run);
            }
        }
        dropCopies(run);
    }

    private void dropCopies(List<Integer> run) {
        if (run.size() >= COPIES) {
            run.forEach(i -> reasons[i] = Reason.REPEATED);
        }
        run.clear();
    }

    private void dropOtherScripts() {
        Scripts prose = new Scripts();
        List<Integer> kept = kept();
        kept.stream().map(page::get).filter(PageBlock::isProse).forEach(block -> prose.add(block.text()));
        UnicodeScript main = prose.main();
        for (int i : kept) {
            if (page.get(i).size() < SHORT
                    && !Scripts.mayStandIn(main, page.get(i).text())) {
                reasons[i] = Reason.OTHER_SCRIPT;
            }
        }
    }

    private void dropPhrases() {
        for (int i : kept()) {
            PageBlock block = page.get(i);
            Reason phrase = Phrases.reason(block);
            if (phrase != null) {
                reasons[i] = phrase;
            } else if (block.size() == 0) {
                reasons[i] = Reason.PHRASE;
            } else if (isLinks(i)) {
                reasons[i] = Reason.LINKS;
            }
        }
    }

    /** A block of links; a linked heading over a paragraph is none. */
    private boolean isLinks(int i) {
        PageBlock block = page.get(i);
        boolean headsProse = block.isHeading()
                && i + 1 < body.to()
                && reasons[i + 1] == null
                && page.get(i + 1).isProse();
        return block.linkShare() > NOTHING_BUT_LINKS && block.size() < HEAD_LINE && !headsProse;
    }

    /** After a heading such as "More stories" in the later part, the rest is other articles if it is the lesser part. */
    private void dropAfterRelatedHeading() {
        int all = prose(body.from());
        for (int i = body.from(); i < body.to(); i++) {
            Reason reason = reasons[i];
            boolean opensTail = (reason == Reason.RELATED || reason == Reason.ABOUT_THE_AUTHOR)
                    && !page.get(i).isProse()
                    && page.get(i).linkShare() < 0.5
                    && page.get(i).isHeading();
            if (opensTail && prose(i) < (1 - TAIL_STARTS) * all) {
                drop(i, body.to(), reason);
                return;
            }
        }
    }

    private void dropBeforeFirstParagraph() {
        for (int i : kept()) {
            PageBlock block = page.get(i);
            if (head.repeats(block) || head.isHeadLine(block) || head.opensWithHeadline(block)) {
                reasons[i] = Reason.REPEATS_HEAD;
            } else if (block.isProse()) {
                return;
            }
        }
    }

    private void dropAfterLastParagraph() {
        List<Integer> kept = kept();
        for (int k = kept.size() - 1; k >= 0 && !page.get(kept.get(k)).isProse(); k--) {
            if (page.get(kept.get(k)).isHeading()) {
                reasons[kept.get(k)] = Reason.AFTER_THE_END;
            }
        }
    }

    /** Several lines at the end, none of them a sentence, are headlines of other articles that have lost their links. */
    private void dropHeadlinesAtTheEnd() {
        List<Integer> kept = kept();
        int first = kept.size();
        while (first > 0 && isHeadlineLike(page.get(kept.get(first - 1)))) {
            first--;
        }
        List<Integer> tail = kept.subList(first, kept.size());
        boolean opens = first > 0 && page.get(kept.get(first - 1)).text().endsWith(":");
        int length = tail.stream().mapToInt(i -> page.get(i).size()).sum();
        if (tail.size() >= HEADLINES
                && length > HEADLINE * tail.size()
                && length < ENDING * prose(body.from())
                && !opens) {
            tail.forEach(i -> reasons[i] = Reason.RELATED);
        }
    }

    private static boolean isHeadlineLike(PageBlock block) {
        return block.kind() == Block.Kind.PARAGRAPH && block.size() < SHORT && !Letters.endsSentence(block.text());
    }

    private int prose(int from) {
        int prose = 0;
        for (int i = from; i < body.to(); i++) {
            prose += reasons[i] == null && page.get(i).isProse() ? page.get(i).size() : 0;
        }
        return prose;
    }

    private void drop(int from, int to, Reason reason) {
        for (int i = from; i < to; i++) {
            if (reasons[i] == null) {
                reasons[i] = reason;
            }
        }
    }

    private List<Integer> kept() {
        List<Integer> kept = new ArrayList<>();
        for (int i = body.from(); i < body.to(); i++) {
            if (reasons[i] == null) {
                kept.add(i);
            }
        }
        return kept;
    }
}
