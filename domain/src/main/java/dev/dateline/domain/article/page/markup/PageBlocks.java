package dev.dateline.domain.article.page.markup;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A page as a list of blocks; every block-level element is a range of it. */
public final class PageBlocks {

    private final List<PageBlock> blocks;
    private final Map<Element, BlockRange> ranges;
    private final int[] proseBefore;

    public PageBlocks(List<PageBlock> blocks, Map<Element, BlockRange> ranges) {
        this.blocks = blocks;
        this.ranges = ranges;
        this.proseBefore = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            proseBefore[i + 1] =
                    proseBefore[i] + (blocks.get(i).isProse() ? blocks.get(i).size() : 0);
        }
    }

    public int count() {
        return blocks.size();
    }

    public PageBlock get(int index) {
        return blocks.get(index);
    }

    public List<PageBlock> all() {
        return blocks;
    }

    public BlockRange whole() {
        return new BlockRange(0, blocks.size());
    }

    /** The blocks inside an element; none for an inline element or one without text. */
    public BlockRange rangeOf(Element element) {
        return ranges.getOrDefault(element, BlockRange.NONE);
    }

    /** The block-level elements that hold at least one block. */
    public Iterable<Map.Entry<Element, BlockRange>> elements() {
        return ranges.entrySet();
    }

    /** Letters of running text inside a range. */
    public int prose(BlockRange range) {
        return proseBefore[range.to()] - proseBefore[range.from()];
    }
}
