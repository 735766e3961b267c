package dev.dateline.domain.story.lane.index;

import java.util.Arrays;

/**
 * For each term the newest members that hold it, oldest first, and how many hold it in all. Of a term in more than 1,024
 * members between 512 and 1,024 are kept: a search looks at no more than 256, so those of common words, nine of ten
 * entries, need not be kept.
 */
public final class Postings {
    private static final int MOST = 1 << PostingPool.LARGEST_BLOCK;
    private static final int KEPT = MOST / 2;

    private final PostingPool pool = new PostingPool();

    /** Per term so many numbers, which lie together because they are asked for together; the last one is not used. */
    private static final int NUMBERS = 4;

    /** Address of the list's block. */
    private static final int BLOCK = 0;

    /** First entry, one after the last (11 bits each), size of the block as a power of two (10 bits). */
    private static final int BOUNDS = 1;

    /** How many members hold the term, those that are not kept included. */
    private static final int HOLDERS = 2;

    private int[] lists = new int[NUMBERS * 1024];
    private long entries;

    /**
     * Reads where the list of a term lies, so that it is at hand when it is used; to be done for all terms of a report before
     * {@link #touchOldest} or {@link #touchNewest}, that their ways from memory overlap. The numbers mean nothing.
     */
    public int touch(int term) {
        return NUMBERS * term < lists.length ? lists[NUMBERS * term + BOUNDS] : 0;
    }

    /** Reads where the next member of a term goes. */
    public int touchNewest(int term) {
        return size(term) == 0 ? 0 : pool.touch(newest(term, 1));
    }

    /** Reads the oldest member that is kept of a term: its slot, if there is one. */
    public int touchOldest(int term) {
        return size(term) == 0 ? 0 : pool.touch(newest(term, size(term)));
    }

    /** One more member, newer than all others. */
    public void add(int term, int slot, float weight) {
        grow(term);
        if (lists[NUMBERS * term + HOLDERS]++ == 0 || size(term) == 0) {
            place(term, pool.take(0), 0, 0, 0);
        } else if (to(term) == 1 << block(term)) {
            makeRoom(term);
        }
        int end = to(term);
        pool.put(lists[NUMBERS * term + BLOCK] + end, slot, Weight.pack(weight));
        bound(term, from(term), end + 1, block(term));
        entries++;
    }

    /** A member is gone that the list keeps; nearly always it is the oldest. */
    public void remove(int term, int slot) {
        int begin = lists[NUMBERS * term + BLOCK];
        int from = from(term);
        int at = from;
        while (pool.slot(begin + at) != slot) {
            at++;
        }
        pool.move(begin + from, begin + from + 1, at - from);
        lists[NUMBERS * term + HOLDERS]--;
        entries--;
        bound(term, from + 1, to(term), block(term));
        if (size(term) == 0) {
            pool.give(begin, block(term));
        } else if (block(term) > 2 && 4 * size(term) <= 1 << block(term)) {
            move(term, block(term) - 1);
        }
    }

    /** A member is gone that was too old to be kept. */
    public void removeUnkept(int term) {
        lists[NUMBERS * term + HOLDERS]--;
    }

    /** Puts a member that was not kept in front, as the oldest that is. */
    public void addOldest(int term, int slot, float weight) {
        if (size(term) == 0) {
            lists[NUMBERS * term + HOLDERS]--;
            add(term, slot, weight);
            return;
        }
        if (from(term) == 0) {
            int wanted = Math.min(PostingPool.LARGEST_BLOCK, block(term) + 1);
            int size = size(term);
            int block = pool.take(wanted);
            int from = (1 << wanted) - size;
            pool.move(lists[NUMBERS * term + BLOCK], block + from, size);
            pool.give(lists[NUMBERS * term + BLOCK], block(term));
            place(term, block, from, from + size, wanted);
        }
        int from = from(term) - 1;
        pool.put(lists[NUMBERS * term + BLOCK] + from, slot, Weight.pack(weight));
        bound(term, from, to(term), block(term));
        entries++;
    }

    /** How many members of a term are kept. */
    public int size(int term) {
        return NUMBERS * term < lists.length && lists[NUMBERS * term + HOLDERS] > 0 ? to(term) - from(term) : 0;
    }

    public boolean keepsAll(int term) {
        return NUMBERS * term >= lists.length || size(term) == lists[NUMBERS * term + HOLDERS];
    }

    /** The slot of the oldest member that is kept of a term that some member holds. */
    public int oldest(int term) {
        return pool.slot(lists[NUMBERS * term + BLOCK] + from(term));
    }

    /** Address in the pool of the i-th newest kept, counted from 1. */
    public int newest(int term, int i) {
        return lists[NUMBERS * term + BLOCK] + to(term) - i;
    }

    public PostingPool pool() {
        return pool;
    }

    /** All entries kept. */
    public long entries() {
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
        pool.move(lists[NUMBERS * term + BLOCK] + to(term) - kept, lists[NUMBERS * term + BLOCK], kept);
        entries -= size - kept;
        bound(term, 0, kept, block(term));
    }

    private void move(int term, int wanted) {
        int size = size(term);
        int block = pool.take(wanted);
        pool.move(lists[NUMBERS * term + BLOCK] + from(term), block, size);
        pool.give(lists[NUMBERS * term + BLOCK], block(term));
        place(term, block, 0, size, wanted);
    }

    private void place(int term, int address, int from, int to, int block) {
        lists[NUMBERS * term + BLOCK] = address;
        bound(term, from, to, block);
    }

    private void bound(int term, int from, int to, int block) {
        lists[NUMBERS * term + BOUNDS] = from << 21 | to << 10 | block;
    }

    private int from(int term) {
        return lists[NUMBERS * term + BOUNDS] >>> 21;
    }

    private int to(int term) {
        return lists[NUMBERS * term + BOUNDS] >>> 10 & 0x7FF;
    }

    private int block(int term) {
        return lists[NUMBERS * term + BOUNDS] & 0x3FF;
    }

    private void grow(int term) {
        int room = lists.length / NUMBERS;
        if (term >= room) {
            lists = Arrays.copyOf(lists, NUMBERS * Math.max(term + 1, room + room / 2));
        }
    }
}
