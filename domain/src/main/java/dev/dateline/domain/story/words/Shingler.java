package dev.dateline.domain.story.words;

import dev.dateline.domain.story.Shingles;
import java.util.Arrays;

/**
 * Samples the word sequences of a text ({@link Shingles}): each four plain words in a row make one, whatever numbers and
 * names stand between them; those are told apart in its lowest bits. Names are what has a capital in mid-sentence, where
 * the language has such capitals and the text does not capitalise most words.
 */
final class Shingler {
    /** Words of a text that are read; a text of 3,000 words is a rare one. */
    private static final int WORDS_READ = 3_000;

    private static final int PLAIN_WORDS = 4;
    private static final int HASH_BITS = 31 - Shingles.FACT_BITS;
    private static final int FACT_MASK = (1 << Shingles.FACT_BITS) - 1;
    private static final double MOST_NAMES = .6;

    private final int[] sample = new int[Shingles.MOST];
    private int size;

    private final int[] words = new int[PLAIN_WORDS];
    private final int[] facts = new int[PLAIN_WORDS];
    private int plain;
    private int factsSince;

    private Shingler() {}

    /** The sample of a text. */
    static Shingles of(String text, Language language) {
        Shingler shingler = new Shingler();
        boolean names = language.capitalsTell() && !capitalisesMost(text);
        Tokens tokens = new Tokens(text);
        for (int i = 0; i < WORDS_READ && tokens.next(); i++) {
            boolean name = names && tokens.isCapitalised() && !tokens.opensSentence();
            if (tokens.isUnspaced()) {
                shingler.readPairs(tokens.word());
            } else if (tokens.isNumber() || name) {
                shingler.readFact(tokens.hash());
            } else {
                shingler.readWord(tokens.hash());
            }
        }
        return Shingles.of(Arrays.copyOf(shingler.sample, shingler.size));
    }

    private static boolean capitalisesMost(String text) {
        Tokens tokens = new Tokens(text);
        int words = 0;
        int capitalised = 0;
        while (words < 100 && tokens.next()) {
            words++;
            capitalised += tokens.isCapitalised() ? 1 : 0;
        }
        return capitalised > MOST_NAMES * words;
    }

    private void readPairs(String run) {
        for (int at = 0; at < run.length(); at += 2) {
            readWord(run.substring(at, Math.min(run.length(), at + 2)).hashCode());
        }
    }

    private void readFact(int hash) {
        factsSince = 31 * factsSince + hash;
    }

    private void readWord(int hash) {
        int at = plain++ % PLAIN_WORDS;
        words[at] = hash;
        facts[at] = factsSince;
        factsSince = 0;
        if (plain >= PLAIN_WORDS) {
            sample(at);
        }
    }

    /** The sequence that ends with the word at this place: its oldest word's facts stand before it and do not count. */
    private void sample(int last) {
        int sequence = 0;
        int between = 0;
        for (int i = 1; i <= PLAIN_WORDS; i++) {
            int at = (last + i) % PLAIN_WORDS;
            sequence = mix(sequence + words[at]);
            between = i == 1 || (between == 0 && facts[at] == 0) ? 0 : mix(between + i + facts[at]);
        }
        int fact = between == 0 ? 0 : 1 + (between >>> 1) % FACT_MASK;
        keep((sequence >>> 32 - HASH_BITS) << Shingles.FACT_BITS | fact);
    }

    /** Keeps the smallest, one of each sequence. */
    private void keep(int shingle) {
        int at = size;
        while (at > 0 && sample[at - 1] > shingle) {
            at--;
        }
        boolean known =
                at > 0 && isSameSequence(sample[at - 1], shingle) || at < size && isSameSequence(sample[at], shingle);
        if (at == Shingles.MOST || known) {
            return;
        }
        size = Math.min(size + 1, Shingles.MOST);
        System.arraycopy(sample, at, sample, at + 1, size - 1 - at);
        sample[at] = shingle;
    }

    private static boolean isSameSequence(int one, int other) {
        return (one ^ other) >> Shingles.FACT_BITS == 0;
    }

    /** The finalizer of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the output. */
    private static int mix(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
