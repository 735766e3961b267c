package dev.dateline.domain.story;

import java.util.Arrays;

/**
 * For each term the newest members that hold it, oldest first, and how many hold it in all. Of a term in more than 1,024
 * members between 512 and 1,024 are kept: a search looks at no more than 256, so those of common words, nine of ten
 * entries, need not be kept.
 */
final class Postings {
    private static final int MOST = 1 << PostingPool.LARGEST_BLOCK;
    private static final int KEPT = MOST / 2;

    private final PostingPool pool = new PostingPool();

    /** By term: address of the list's block. */
    private int[] blocks = new int[1024];

    /** By term: first entry, one after the last (11 bits each), size of the block as a power of two (10 bits). */
    private int[] bounds = new int[1024];

    /** By term: how many members hold it, those that are not kept included. */
    private int[] holders = new int[1024];

    private long entries;

    /** One more member, newer than all others. */
    void add(int term, int slot, float weight) {
        grow(term);
        if (holders[term]++ == 0 || size(term) == 0) {
            place(term, pool.take(0), 0, 0, 0);
        } else if (to(term) == 1 << block(term)) {
            makeRoom(term);
        }
        int end = to(term);
        pool.put(blocks[term] + end, slot, Weight.pack(weight));
        bound(term, from(term), end + 1, block(term));
        entries++;
    }

    /** A member is gone that the list keeps; nearly always it is the oldest. */
    void remove(int term, int slot) {
        int begin = blocks[term];
        int from = from(term);
        int at = from;
        while (pool.slot(begin + at) != slot) {
            at++;
        }
        pool.move(begin + from, begin + from + 1, at - from);
        holders[term]--;
        entries--;
        bound(term, from + 1, to(term), block(term));
        if (size(term) == 0) {
            pool.give(begin, block(term));
        } else if (block(term) > 2 && 4 * size(term) <= 1 << block(term)) {
            move(term, block(term) - 1);
        }
    }

    /** A member is gone that was too old to be kept. */
    void removeUnkept(int term) {
        holders[term]--;
    }

    /** Puts a member that was not kept in front, as the oldest that is. */
    void addOldest(int term, int slot, float weight) {
        if (size(term) == 0) {
            holders[term]--;
            add(term, slot, weight);
            return;
        }
        if (from(term) == 0) {
            int wanted = Math.min(PostingPool.LARGEST_BLOCK, block(term) + 1);
            int size = size(term);
            int block = pool.take(wanted);
            int from = (1 << wanted) - size;
            pool.move(blocks[term], block + from, size);
            pool.give(blocks[term], block(term));
            place(term, block, from, from + size, wanted);
        }
        int from = from(term) - 1;
        pool.put(blocks[term] + from, slot, Weight.pack(weight));
        bound(term, from, to(term), block(term));
        entries++;
    }

    /** How many members of a term are kept. */
    int size(int term) {
        return term < bounds.length && holders[term] > 0 ? to(term) - from(term) : 0;
    }

    boolean keepsAll(int term) {
        return term >= bounds.length || size(term) == holders[term];
    }

    /** The slot of the oldest member that is kept of a term that some member holds. */
    int oldest(int term) {
        return pool.slot(blocks[term] + from(term));
    }

    /** Address in the pool of the i-th newest kept, counted from 1. */
    int newest(int term, int i) {
        return blocks[term] + to(term) - i;
    }

    PostingPool pool() {
        return pool;
    }

    /** All entries kept. */
    long entries() {
        return entries;
    }

    private void makeRoom(int term) {
        int size = size(term);
        int capacity = 1 << block(term);
        if (size > capacity / 2 && capacity < MOST) {
            move(term, block(term) + 1);
            return;
        }
        int kept = Math.min(size, KEPT);
        pool.move(blocks[term] + to(term) - kept, blocks[term], kept);
        entries -= size - kept;
        bound(term, 0, kept, block(term));
    }

    private void move(int term, int wanted) {
        int size = size(term);
        int block = pool.take(wanted);
        pool.move(blocks[term] + from(term), block, size);
        pool.give(blocks[term], block(term));
        place(term, block, 0, size, wanted);
    }

    private void place(int term, int address, int from, int to, int block) {
        blocks[term] = address;
        bound(term, from, to, block);
    }

    private void bound(int term, int from, int to, int block) {
        bounds[term] = from << 21 | to << 10 | block;
    }

    private int from(int term) {
        return bounds[term] >>> 21;
    }

    private int to(int term) {
        return bounds[term] >>> 10 & 0x7FF;
    }

    private int block(int term) {
        return bounds[term] & 0x3FF;
    }

    private void grow(int term) {
        if (term >= blocks.length) {
            int room = Math.max(term + 1, blocks.length + blocks.length / 2);
            blocks = Arrays.copyOf(blocks, room);
            bounds = Arrays.copyOf(bounds, room);
            holders = Arrays.copyOf(holders, room);
        }
    }
}
