package dev.dateline.domain.story.words;

import dev.dateline.domain.story.Shingles;
import java.util.Arrays;

/**
 * Samples the word sequences of a text ({@link Shingles}): each four plain words in a row make one, whatever numbers and
 * names stand between them; those are told apart in its lowest bits. Names are what has a capital in mid-sentence, where
 * the language has such capitals and the text does not capitalise most words. A report without a body is sampled by the
 * pairs of its headline's words, names and numbers like any other; these are never those of a body.
 */
final class Shingler {
    /** Words of a text that are read; one of 3,000 words is rare. */
    private static final int WORDS_READ = 3_000;

    private static final int BODY_WORDS = 4;
    private static final int TITLE_WORDS = 2;
    private static final int HASH_BITS = 31 - Shingles.FACT_BITS;
    private static final int FACT_MASK = (1 << Shingles.FACT_BITS) - 1;
    private static final int WORDS_LOOKED_AT = 100;
    private static final double MOST_NAMES = .6;

    private final int[] sample = new int[Shingles.MOST];
    private int size;

    /** The newest plain words, and what stood before each since the one before. */
    private final int[] words;

    private final int[] facts;
    private int plain;
    private int factsSince;

    private Shingler(int sequence) {
        words = new int[sequence];
        facts = new int[sequence];
    }

    /** The sample of a report's words. */
    static Shingles of(String title, String body, Language language) {
        if (body.isBlank()) {
            return new Shingler(TITLE_WORDS).read(title, false);
        }
        return new Shingler(BODY_WORDS).read(body, language.capitalsTell() && !capitalisesMost(body));
    }

    private static boolean capitalisesMost(String text) {
        Tokens tokens = new Tokens(text);
        int words = 0;
        int capitalised = 0;
        while (words < WORDS_LOOKED_AT && tokens.next()) {
            words++;
            capitalised += tokens.isCapitalised() ? 1 : 0;
        }
        return capitalised > MOST_NAMES * words;
    }

    private Shingles read(String text, boolean capitalsTell) {
        boolean title = words.length == TITLE_WORDS;
        Tokens tokens = new Tokens(text);
        for (int i = 0; i < WORDS_READ && tokens.next(); i++) {
            boolean name = capitalsTell && tokens.isCapitalised() && !tokens.opensSentence();
            if (tokens.isUnspaced()) {
                readPairs(tokens.word());
            } else if (!title && (tokens.isNumber() || name)) {
                factsSince = mix(factsSince + tokens.hash());
            } else {
                readWord(tokens.hash());
            }
        }
        return Shingles.of(Arrays.copyOf(sample, size));
    }

    private void readPairs(String run) {
        for (int at = 0; at < run.length(); at += 2) {
            readWord(run.substring(at, Math.min(run.length(), at + 2)).hashCode());
        }
    }

    private void readWord(int hash) {
        int at = plain++ % words.length;
        words[at] = hash;
        facts[at] = factsSince;
        factsSince = 0;
        if (plain >= words.length) {
            keep(shingle(at));
        }
    }

    /** The sequence that ends with the word at this place; what stood before its first word is no part of it. */
    private int shingle(int last) {
        int sequence = words.length;
        int between = 0;
        for (int i = 1; i <= words.length; i++) {
            int at = (last + i) % words.length;
            sequence = mix(sequence + words[at]);
            if (i > 1 && facts[at] != 0) {
                between = mix(between + i + facts[at]);
            }
        }
        int fact = between == 0 ? 0 : 1 + (between >>> 1) % FACT_MASK;
        return sequence >>> Integer.SIZE - HASH_BITS << Shingles.FACT_BITS | fact;
    }

    /** Keeps the smallest, one of each sequence. */
    private void keep(int shingle) {
        int at = size;
        while (at > 0 && sample[at - 1] > shingle) {
            at--;
        }
        if (at == Shingles.MOST || isKept(at - 1, shingle) || isKept(at, shingle)) {
            return;
        }
        size = Math.min(size + 1, Shingles.MOST);
        System.arraycopy(sample, at, sample, at + 1, size - 1 - at);
        sample[at] = shingle;
    }

    /** True if the shingle at this place is of the same words. */
    private boolean isKept(int at, int shingle) {
        return at >= 0 && at < size && (sample[at] ^ shingle) >> Shingles.FACT_BITS == 0;
    }

    /** The finalizer of MurmurHash3 (Appleby): every bit of the input moves every bit of the output. */
    private static int mix(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
