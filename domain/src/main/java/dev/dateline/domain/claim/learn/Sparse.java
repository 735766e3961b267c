package dev.dateline.domain.claim.learn;

import java.util.Arrays;

/** A long row of single bytes of which most are 0: a bit for each says whether it is, and only the others are kept. */
final class Sparse {
    static final Sparse EMPTY = of(new byte[0]);

    private final long[] present;
    /** How many are kept before those of each word of bits. */
    private final int[] before;

    private final byte[] kept;

    private Sparse(long[] present, int[] before, byte[] kept) {
        this.present = present;
        this.before = before;
        this.kept = kept;
    }

    static Sparse of(byte[] row) {
        int words = (row.length + Long.SIZE - 1) / Long.SIZE;
        long[] present = new long[words];
        int[] before = new int[words];
        byte[] kept = new byte[row.length];
        int count = 0;
        for (int place = 0; place < row.length; place++) {
            if (place % Long.SIZE == 0) {
                before[place / Long.SIZE] = count;
            }
            if (row[place] != 0) {
                present[place / Long.SIZE] |= 1L << place;
                kept[count++] = row[place];
            }
        }
        return new Sparse(present, before, Arrays.copyOf(kept, count));
    }

    byte at(int place) {
        long word = present[place >>> 6];
        long bit = 1L << place;
        return (word & bit) == 0 ? 0 : kept[before[place >>> 6] + Long.bitCount(word & bit - 1)];
    }

    /**
     * Picks from the first {@code count} of these places those at which, or at one of the next of {@code many} in all, something other than 0
     * may stand, and puts them into {@code into}. Nothing is decided on the way, so that the processor can ask for the bits of many places
     * at a time.
     *
     * @param mask what of a place counts
     * @param many how many places are looked at together: 1 or few
     * @return how many were picked
     */
    int pick(int[] places, int count, int mask, int many, int[] into) {
        long wanted = (1L << many) - 1;
        int picked = 0;
        for (int i = 0; i < count; i++) {
            int place = places[i] & mask;
            into[picked] = place;
            int beyond = Long.SIZE - many - (place & Long.SIZE - 1);
            long bits = present[place >>> 6] >>> place & wanted;
            picked += (int) ((bits | -bits) >>> 63) | beyond >>> 31;
        }
        return picked;
    }
}
