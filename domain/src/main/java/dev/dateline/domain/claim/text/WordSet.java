package dev.dateline.domain.claim.text;

import java.util.Arrays;
import java.util.stream.Stream;

/** A few words, asked for by their numbers: in any case, and without making strings of a text. */
public final class WordSet {
    private final int[] hashes;

    private WordSet(int[] hashes) {
        this.hashes = hashes;
    }

    /** These words, separated by white space. */
    public static WordSet of(String words) {
        return new WordSet(Stream.of(words.strip().split("\\s+", -1))
                .mapToInt(Words::hash)
                .sorted()
                .toArray());
    }

    /** Whether the word with this number is one of them. */
    public boolean has(int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
