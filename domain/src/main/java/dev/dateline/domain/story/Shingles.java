package dev.dateline.domain.story;

import java.util.Arrays;

/**
 * A bounded sample of the word sequences of a text, by which copies are known. Of all the sequences of a text those with
 * the {@value #MOST} smallest hashes are kept, so a sequence that two texts share is, below the smaller text's threshold,
 * in both samples or in none, and shares of samples estimate shares of texts however unlike their lengths (Broder, "On
 * the resemblance and containment of documents", 1997).
 *
 * <p>A shingle is 31 bits: the hash of its plain words, by which it is sampled and found, and below it
 * {@value #FACT_BITS} bits that tell which numbers and names stood between them, 0 for none. Two texts that have the
 * same words around other numbers and names were made from one template, and are no copies.
 */
public final class Shingles {
    /** How many are kept of a long text. A sample of fewer is the whole text. */
    public static final int MOST = 32;

    /** How many bits of a shingle stand for its numbers and names. */
    public static final int FACT_BITS = 6;

    /** Of a text without words. */
    public static final Shingles NONE = new Shingles(new int[0]);

    private final int[] hashes;

    private Shingles(int[] hashes) {
        this.hashes = hashes;
    }

    /** A sample of these shingles, in any order. */
    public static Shingles of(int... hashes) {
        if (hashes.length == 0) {
            return NONE;
        }
        int[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int size = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != sorted[size - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return new Shingles(Arrays.copyOf(sorted, size));
    }

    /** The shingles in ascending order. */
    public int[] hashes() {
        return hashes.clone();
    }

    /** How many there are. */
    public int size() {
        return hashes.length;
    }

    /** True for the text without words. */
    public boolean isEmpty() {
        return hashes.length == 0;
    }

    /** What this text and another have in common. */
    public Overlap with(Shingles other) {
        int limit = Math.min(threshold(), other.threshold());
        int same = 0;
        int conflicting = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && words(i) <= limit && j < other.hashes.length && other.words(j) <= limit) {
            int before = Integer.compare(words(i), other.words(j));
            if (before == 0) {
                same += hashes[i] == other.hashes[j] ? 1 : 0;
                conflicting += hashes[i] == other.hashes[j] ? 0 : 1;
            }
            i += before <= 0 ? 1 : 0;
            j += before >= 0 ? 1 : 0;
        }
        int shorter = Math.min(hashes.length, other.hashes.length);
        return new Overlap(same, conflicting, upTo(limit), other.upTo(limit), shorter);
    }

    private int words(int i) {
        return hashes[i] >> FACT_BITS;
    }

    /** Up to here every sequence of the text is in the sample. */
    private int threshold() {
        return hashes.length < MOST ? Integer.MAX_VALUE : words(hashes.length - 1);
    }

    private int upTo(int limit) {
        int count = hashes.length;
        while (count > 0 && words(count - 1) > limit) {
            count--;
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles that && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return hashes.length + " shingles";
    }
}
