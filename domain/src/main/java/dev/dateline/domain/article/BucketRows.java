package dev.dateline.domain.article;

import java.util.Arrays;

/** Which row of the matrix each kept bucket of n-grams has: a hash table of plain numbers, asked for every n-gram of a text. */
final class BucketRows {

    private static final int FREE = -1;
    private static final int GOLDEN = 0x9E3779B9;

    private final int[] buckets;
    private final int[] rows;
    private final int shift;

    /** Room for so many buckets, at most half of it filled. */
    BucketRows(int size) {
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(2 * Math.max(1, size)));
        buckets = new int[1 << bits];
        rows = new int[1 << bits];
        shift = 32 - bits;
        Arrays.fill(buckets, FREE);
    }

    void put(int bucket, int row) {
        int slot = slot(bucket);
        buckets[slot] = bucket;
        rows[slot] = row;
    }

    /** The row of a bucket, or -1 when it has been pruned. */
    int row(int bucket) {
        int slot = slot(bucket);
        return buckets[slot] == bucket ? rows[slot] : FREE;
    }

    private int slot(int bucket) {
        int slot = bucket * GOLDEN >>> shift;
        while (buckets[slot] != FREE && buckets[slot] != bucket) {
            slot = slot + 1 & buckets.length - 1;
        }
        return slot;
    }
}
