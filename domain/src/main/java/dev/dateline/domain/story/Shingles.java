package dev.dateline.domain.story;

import java.util.Arrays;

/**
 * A bounded sample of the word sequences of a text, by which copies are known: the same sequence is in every text's
 * sample or in none, so shares of samples estimate shares of texts.
 */
public final class Shingles {
    /** Of a text without words. */
    public static final Shingles NONE = new Shingles(new int[0]);

    private final int[] hashes;

    private Shingles(int[] hashes) {
        this.hashes = hashes;
    }

    /** A sample of these hashes, in any order. */
    public static Shingles of(int... hashes) {
        return hashes.length == 0
                ? NONE
                : new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** The hashes in ascending order. */
    public int[] hashes() {
        return hashes.clone();
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
