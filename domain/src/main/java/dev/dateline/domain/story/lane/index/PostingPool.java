package dev.dateline.domain.story.lane.index;

import java.util.Arrays;

/**
 * Room for very many short lists of slots and weights, 6 bytes an entry, in a few large arrays: an object a list would
 * cost more than most lists hold. A list lies in a block of 1, 2, 4, … 1,024 entries; a freed block is used again for the
 * next list of its size.
 */
public final class PostingPool {
    static final int LARGEST_BLOCK = 10;
    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int NONE = -1;

    private int[][] slots = new int[0][];
    private char[][] weights = new char[0][];
    private final int[] free = new int[LARGEST_BLOCK + 1];
    private int next;

    public PostingPool() {
        Arrays.fill(free, NONE);
    }

    /** The address of a block of 2 to the power of this many entries. */
    public int take(int size) {
        int address = free[size];
        if (address != NONE) {
            free[size] = slot(address);
            return address;
        }
        // Blocks divide a page, and are taken at multiples of their size, so none lies across two.
        int begin = next + (1 << size) - 1 & -(1 << size);
        for (int gap = next; gap < begin; gap += gap & -gap) {
            give(gap, Integer.numberOfTrailingZeros(gap));
        }
        next = begin + (1 << size);
        if (begin >>> PAGE_BITS == slots.length) {
            slots = Arrays.copyOf(slots, slots.length + 1);
            weights = Arrays.copyOf(weights, weights.length + 1);
            slots[slots.length - 1] = new int[PAGE];
            weights[weights.length - 1] = new char[PAGE];
        }
        return begin;
    }

    /** Nobody needs this block any more. */
    public void give(int address, int size) {
        put(address, free[size], 0);
        free[size] = address;
    }

    public int slot(int address) {
        return slots[address >>> PAGE_BITS][address & PAGE - 1];
    }

    public float weight(int address) {
        return Weight.unpack(weights[address >>> PAGE_BITS][address & PAGE - 1]);
    }

    public void put(int address, int slot, int weight) {
        slots[address >>> PAGE_BITS][address & PAGE - 1] = slot;
        weights[address >>> PAGE_BITS][address & PAGE - 1] = (char) weight;
    }

    /** Copies entries of one block to another, or within one. */
    public void move(int from, int to, int entries) {
        int fromAt = from & PAGE - 1;
        int toAt = to & PAGE - 1;
        System.arraycopy(slots[from >>> PAGE_BITS], fromAt, slots[to >>> PAGE_BITS], toAt, entries);
        System.arraycopy(weights[from >>> PAGE_BITS], fromAt, weights[to >>> PAGE_BITS], toAt, entries);
    }

    /** Reads an entry, so that it is at hand when it is used; the number means nothing. */
    int touch(int address) {
        return slots[address >>> PAGE_BITS][address & PAGE - 1] ^ weights[address >>> PAGE_BITS][address & PAGE - 1];
    }

    /** The slots of the page that an address lies on; its place there is {@link #onPage}. */
    public int[] slotPage(int address) {
        return slots[address >>> PAGE_BITS];
    }

    public char[] weightPage(int address) {
        return weights[address >>> PAGE_BITS];
    }

    public static int onPage(int address) {
        return address & PAGE - 1;
    }
}
