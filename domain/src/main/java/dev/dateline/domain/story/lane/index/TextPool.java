package dev.dateline.domain.story.lane.index;

import java.util.Arrays;

/**
 * Room for very many short texts in a few large arrays: two bytes of length, then the text, rounded up to a multiple of
 * four bytes. A freed place is used again for the next text of its size.
 */
final class TextPool {
    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int GRAIN = 4;
    private static final int LENGTH_BYTES = 2;
    private static final int NONE = -1;

    private byte[][] pages = new byte[0][];
    private int[] free = new int[16];
    private int nextGrain;

    TextPool() {
        Arrays.fill(free, NONE);
    }

    /** Keeps a text, much shorter than a page of 64 KB; the address to find it by. */
    int add(byte[] text) {
        int address = take(grains(text.length));
        byte[] page = page(address);
        int at = at(address);
        page[at] = (byte) (text.length >>> Byte.SIZE);
        page[at + 1] = (byte) text.length;
        System.arraycopy(text, 0, page, at + LENGTH_BYTES, text.length);
        return address;
    }

    /** Nobody needs the text at this address any more. */
    void give(int address) {
        int grains = grains(length(address));
        if (grains >= free.length) {
            int known = free.length;
            free = Arrays.copyOf(free, grains + 1);
            Arrays.fill(free, known, free.length, NONE);
        }
        byte[] page = page(address);
        int at = at(address);
        for (int i = 0; i < Integer.BYTES; i++) {
            page[at + i] = (byte) (free[grains] >>> i * Byte.SIZE);
        }
        free[grains] = address;
    }

    /** Reads a little of a text, so that it is at hand when it is compared; the number means nothing. */
    int touch(int address) {
        return page(address)[at(address)];
    }

    boolean equals(int address, byte[] text) {
        int begin = at(address) + LENGTH_BYTES;
        return length(address) == text.length
                && Arrays.equals(page(address), begin, begin + text.length, text, 0, text.length);
    }

    /** {@link #spread} of the text's hash. */
    int hash(int address) {
        byte[] page = page(address);
        int begin = at(address) + LENGTH_BYTES;
        int end = begin + length(address);
        int hash = 1;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + page[i];
        }
        return spread(hash);
    }

    /** Mixes a hash, as Java's hash of bytes differs little between like texts. */
    static int spread(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    private int take(int grains) {
        if (grains < free.length && free[grains] != NONE) {
            int address = free[grains];
            byte[] page = page(address);
            int at = at(address);
            free[grains] = page[at] & 0xFF
                    | (page[at + 1] & 0xFF) << 8
                    | (page[at + 2] & 0xFF) << 16
                    | (page[at + 3] & 0xFF) << 24;
            return address;
        }
        int left = PAGE / GRAIN - (nextGrain & PAGE / GRAIN - 1);
        if (left < grains) {
            nextGrain += left;
        }
        int address = nextGrain;
        nextGrain += grains;
        if (pages.length * (PAGE / GRAIN) < nextGrain) {
            pages = Arrays.copyOf(pages, pages.length + 1);
            pages[pages.length - 1] = new byte[PAGE];
        }
        return address;
    }

    private int length(int address) {
        byte[] page = page(address);
        int at = at(address);
        return (page[at] & 0xFF) << Byte.SIZE | page[at + 1] & 0xFF;
    }

    private byte[] page(int address) {
        return pages[address / (PAGE / GRAIN)];
    }

    private static int at(int address) {
        return address % (PAGE / GRAIN) * GRAIN;
    }

    private static int grains(int length) {
        return (LENGTH_BYTES + length + GRAIN - 1) / GRAIN;
    }
}
