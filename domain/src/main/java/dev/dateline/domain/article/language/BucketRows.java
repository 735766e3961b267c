package dev.dateline.domain.article.language;

import java.util.Arrays;

/** Which row of the matrix each kept bucket of n-grams has: a hash table of plain numbers, asked for every n-gram of a text. */
final class BucketRows {

    private static final int FREE = -1;
    private static final int GOLDEN = 0x9E3779B9;

    /** Buckets at even places, their rows behind them: one look into memory finds both. */
    private final int[] table;

    private final int slots;
    private final int shift;

    /** Room for so many buckets, at most half of it filled. */
    BucketRows(int size) {
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(2 * Math.max(1, size)));
        slots = 1 << bits;
        table = new int[2 * slots];
        shift = 32 - bits;
        Arrays.fill(table, FREE);
    }

    void put(int bucket, int row) {
        int slot = slot(bucket);
        table[2 * slot] = bucket;
        table[2 * slot + 1] = row;
    }

    /** The row of a bucket, or -1 when it has been pruned. */
    int row(int bucket) {
        return table[2 * slot(bucket) + 1];
    }

    private int slot(int bucket) {
        int slot = bucket * GOLDEN >>> shift;
        while (table[2 * slot] != FREE && table[2 * slot] != bucket) {
            slot = slot + 1 & slots - 1;
        }
        return slot;
    }
}
