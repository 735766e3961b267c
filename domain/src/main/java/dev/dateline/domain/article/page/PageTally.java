package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.BlockRange;
import dev.dateline.domain.article.page.markup.PageBlocks;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Sums over the blocks of a page, so that what any range of them holds is known at once. */
final class PageTally {

    private final PageBlocks page;
    private final Furniture furniture;
    private final HeadLines head;
    private final int[] prose;
    private final int[] paragraphs;
    private final int[] letters;
    private final int[] removed;
    private final int[] topic;
    private final int[] firstHeadings;
    private final List<Integer> headlines;

    PageTally(PageBlocks page, Furniture furniture, HeadLines head) {
        this.page = page;
        this.furniture = furniture;
        this.head = head;
        this.prose = sums(i -> isProse(i) ? page.get(i).size() : 0);
        this.paragraphs = sums(i -> isProse(i) ? 1 : 0);
        this.letters = sums(i -> furniture.has(i) ? 0 : page.get(i).size());
        this.removed = sums(i -> furniture.has(i) ? page.get(i).size() : 0);
        this.topic = sums(i -> isProse(i) ? head.topic().in(page.get(i).text()) : 0);
        this.firstHeadings = sums(i -> isFirstHeading(i) ? 1 : 0);
        this.headlines = findHeadlines();
    }

    PageBlocks page() {
        return page;
    }

    BlockRange whole() {
        return page.whole();
    }

    /** Running text that is no furniture. */
    boolean isProse(int block) {
        return !furniture.has(block) && page.get(block).isProse();
    }

    /** Letters of running text. */
    int prose(BlockRange range) {
        return prose[range.to()] - prose[range.from()];
    }

    int paragraphs(BlockRange range) {
        return paragraphs[range.to()] - paragraphs[range.from()];
    }

    /** Letters of everything that is no furniture. */
    int letters(BlockRange range) {
        return letters[range.to()] - letters[range.from()];
    }

    /** Letters of furniture. */
    int removed(BlockRange range) {
        return removed[range.to()] - removed[range.from()];
    }

    /** How often the paragraphs have a word of the headline or the page's description. */
    int topic(BlockRange range) {
        return topic[range.to()] - topic[range.from()];
    }

    /** Headings of the first rank. */
    int firstHeadings(BlockRange range) {
        return firstHeadings[range.to()] - firstHeadings[range.from()];
    }

    /** The blocks that are the page's headline. */
    List<Integer> headlines() {
        return headlines;
    }

    /** Headings that are the headline; if there are none other blocks that are; if there are none either, any first heading. */
    private List<Integer> findHeadlines() {
        List<Integer> headings = blocks(i -> page.get(i).isHeading() && head.repeats(page.get(i)));
        List<Integer> lines =
                headings.isEmpty() ? blocks(i -> !furniture.has(i) && head.repeats(page.get(i))) : headings;
        return lines.isEmpty() ? blocks(this::isFirstHeading) : lines;
    }

    private boolean isFirstHeading(int block) {
        return page.get(block).owner().normalName().equals("h1");
    }

    private List<Integer> blocks(IntPredicate test) {
        return IntStream.range(0, page.count()).filter(test).boxed().toList();
    }

    private int[] sums(IntUnaryOperator value) {
        int[] sums = new int[page.count() + 1];
        for (int i = 0; i < page.count(); i++) {
            sums[i + 1] = sums[i] + value.applyAsInt(i);
        }
        return sums;
    }
}
