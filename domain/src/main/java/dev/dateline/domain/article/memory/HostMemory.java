package dev.dateline.domain.article.memory;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.page.markup.RemovedBlock;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one host's pages: which blocks of text stand on many of them. Bounded: a block seen once waits among
 * the last {@value #MOST_SEEN_ONCE}; seen on a second page it is one of at most {@value #MOST_KNOWN} known ones, of which the
 * rarest goes when another comes. This is the doorkeeper of TinyLFU before a table of frequent items; a stored memory
 * never exceeds {@link #MOST_BYTES} bytes. The same pages in the same order make the same memory. Not safe for use by
 * several threads.
 *
 * @see <a href="https://arxiv.org/abs/1512.00727">Einziger, Friedman, Manes, TinyLFU (2015)</a>
 */
public final class HostMemory {

    static final int MOST_SEEN_ONCE = 512;
    static final int MOST_KNOWN = 128;

    /** The most bytes a stored memory takes. */
    public static final int MOST_BYTES =
            5 * Integer.BYTES + MOST_KNOWN * KnownBlock.SIZE + MOST_SEEN_ONCE * SeenOnce.SIZE;

    private static final int HEAD = 3;
    private static final int TAIL = 8;
    private static final int MOST_BLOCKS = 24;
    private static final int LONG = 300;
    private static final Comparator<KnownBlock> RAREST = Comparator.comparingInt(KnownBlock::pages)
            .thenComparingInt(KnownBlock::lastPage)
            .thenComparingLong(KnownBlock::key);

    private int pages;
    private int lastDay;
    private final Map<Long, KnownBlock> known = new HashMap<>();
    private final SeenOnce seenOnce = new SeenOnce(MOST_SEEN_ONCE);

    /** A host of which no page has been seen. */
    public HostMemory() {}

    HostMemory(int pages, int lastDay, List<KnownBlock> known, Map<Integer, SeenOnce.Sighting> seenOnce) {
        this.pages = pages;
        this.lastDay = lastDay;
        known.forEach(block -> this.known.put(block.key(), block));
        seenOnce.forEach(this.seenOnce::add);
    }

    /**
     * A text without its furniture.
     *
     * @param blocks what stays, in order
     * @param removed what went
     */
    public record Trimmed(List<Block> blocks, List<RemovedBlock> removed) {
        public Trimmed {
            blocks = List.copyOf(blocks);
            removed = List.copyOf(removed);
        }
    }

    /** How many pages it has learned from. */
    public int pages() {
        return pages;
    }

    /** When its newest page was fetched, in days since 1970. */
    public int lastDay() {
        return lastDay;
    }

    /** Leaves out the blocks that are known as furniture, but for some; a text that is nothing else stays as it is. */
    public Trimmed trim(List<Block> blocks, Set<Block> stay) {
        List<Block> kept = new ArrayList<>();
        List<RemovedBlock> removed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean end = i < HEAD || i >= blocks.size() - TAIL;
            if (!stay.contains(block) && isFurniture(block, end)) {
                removed.add(new RemovedBlock(block.text(), Reason.SEEN_ON_MANY_PAGES));
            } else {
                kept.add(block);
            }
        }
        return kept.isEmpty() ? new Trimmed(blocks, List.of()) : new Trimmed(kept, removed);
    }

    /** Leaves out the blocks that are known as furniture; a text that is nothing else stays as it is. */
    public Trimmed trim(List<Block> blocks) {
        return trim(blocks, Set.of());
    }

    private boolean isFurniture(Block block, boolean end) {
        KnownBlock seen = known.get(BlockKey.of(block.text()));
        return seen != null && FurnitureRule.isFurniture(block, seen, pages, end);
    }

    /**
     * Learns from a page that was not seen before.
     *
     * @param title its headline
     * @param blocks its text before anything was trimmed
     * @param day when it was fetched, in days since 1970
     */
    public void learn(String title, List<Block> blocks, int day) {
        pages++;
        lastDay = Math.max(lastDay, day);
        Headline headline = new Headline(title);
        Set<Long> onPage = new LinkedHashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            boolean end = i < HEAD || i >= blocks.size() - TAIL;
            boolean outer = i < MOST_BLOCKS || i >= blocks.size() - MOST_BLOCKS;
            long key = end || outer && text.length() < LONG ? BlockKey.of(text) : BlockKey.NONE;
            if (key != BlockKey.NONE && onPage.add(key)) {
                see(key, day, headline.isTopicOf(text));
            }
        }
    }

    private void see(long key, int day, boolean onTopic) {
        KnownBlock block = known.get(key);
        if (block != null) {
            known.put(key, block.seenAgain(pages, day, onTopic));
            return;
        }
        SeenOnce.@Nullable Sighting before = seenOnce.take(key);
        if (before == null) {
            seenOnce.add(key, new SeenOnce.Sighting(pages, day, onTopic));
            return;
        }
        if (known.size() >= MOST_KNOWN) {
            known.values().stream().min(RAREST).ifPresent(rarest -> known.remove(rarest.key()));
        }
        int topical = (before.onTopic() ? 1 : 0) + (onTopic ? 1 : 0);
        known.put(
                key,
                new KnownBlock(key, before.page() - 1, pages, before.day(), Math.max(day, before.day()), 2, topical));
    }

    /** The known blocks, the most frequent first; always in the same order. */
    List<KnownBlock> known() {
        return known.values().stream().sorted(RAREST.reversed()).toList();
    }

    Map<Integer, SeenOnce.Sighting> seenOnce() {
        return seenOnce.all();
    }
}
