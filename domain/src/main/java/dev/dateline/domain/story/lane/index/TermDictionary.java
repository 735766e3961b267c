package dev.dateline.domain.story.lane.index;

import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.TermCount;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the terms that are in use and counts them over the retained reports. A term that no report holds any more is
 * dropped and its number used again, so memory follows the retained reports, not the stream. All counts are integers:
 * counting reports in another order, or out and in again, gives the same sums.
 */
public final class TermDictionary {
    private static final TermCount.Kind[] KINDS = TermCount.Kind.values();
    private static final int DOCUMENTS = 0;
    private static final int CAPITALISED = 1;
    private static final int MID_SENTENCE = 2;

    /** How many documents of the shipped table hold it, the bits of a float. */
    private static final int TABLE = 3;

    /** What one term has in {@link #counts}; they lie together because they are asked for together. */
    private static final int COUNTS = 4;

    private final StaticTerms statics;
    private final TermNumbers terms = new TermNumbers();
    private int[] counts = new int[COUNTS * 1024];
    private byte[] kinds = new byte[1024];
    private float[] latestRarity = new float[1024];
    private int reports;

    public TermDictionary(StaticTerms statics) {
        this.statics = statics;
    }

    /** One more report is counted. */
    public void countReport() {
        reports++;
    }

    public void uncountReport() {
        reports--;
    }

    /** A count as the statistics take it: at most 3 of one report, so that no report rules a term. */
    public static int few(int count) {
        return Math.min(3, count);
    }

    /** Counts a report's term; its number is valid until it is uncounted as often as it was counted. */
    public int count(String term, TermCount.Kind kind, int capitals, int mids) {
        return count(terms.number(term), term, kind, capitals, mids);
    }

    private int count(int number, String term, TermCount.Kind kind, int capitals, int mids) {
        if (number >= kinds.length) {
            grow(number + number / 2);
        }
        int at = COUNTS * number;
        if (counts[at + DOCUMENTS]++ == 0) {
            kinds[number] = (byte) kind.ordinal();
            counts[at + TABLE] = Float.floatToRawIntBits((float) statics.weighedDocuments(term));
        }
        counts[at + CAPITALISED] += capitals;
        counts[at + MID_SENTENCE] += mids;
        return number;
    }

    /** Counts a report and its terms, and gives their numbers in the same order. */
    public int[] countReport(List<TermCount> terms) {
        reports++;
        int[] numbers = this.terms.numbers(terms.stream().map(TermCount::term).toList());
        for (int i = 0; i < numbers.length; i++) {
            TermCount t = terms.get(i);
            count(numbers[i], t.term(), t.kind(), few(t.capitalised()), few(t.midSentence()));
        }
        return numbers;
    }

    public void uncount(int number, int capitals, int mids) {
        int at = COUNTS * number;
        counts[at + CAPITALISED] -= capitals;
        counts[at + MID_SENTENCE] -= mids;
        if (--counts[at + DOCUMENTS] == 0) {
            terms.drop(number);
        }
    }

    /** How many terms are in use. */
    public int size() {
        return terms.used();
    }

    public boolean isNumeral(int number) {
        return KINDS[kinds[number]] == TermCount.Kind.NUMBER;
    }

    /** How rare a term is now: max(.05, ln((N + 1) / n)) to the power of 1.2, table and lane together. */
    public double rarity(int number) {
        double all = statics.weighedDocuments() + reports + 1;
        int at = COUNTS * number;
        double with = Float.intBitsToFloat(counts[at + TABLE]) + counts[at + DOCUMENTS];
        double rarity = StrictMath.pow(Math.max(.05, StrictMath.log(all / with)), 1.2);
        latestRarity[number] = (float) rarity;
        return rarity;
    }

    /** The rarity of a term when it was last asked for. */
    public float latestRarity(int number) {
        return latestRarity[number];
    }

    /** How often a term has a capital in mid-sentence, 0 to 1; rarely seen ones get less. */
    public double capitalRate(int number) {
        int at = COUNTS * number;
        return (double) counts[at + CAPITALISED] / (counts[at + MID_SENTENCE] + 1);
    }

    private void grow(int capacity) {
        counts = Arrays.copyOf(counts, COUNTS * capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        latestRarity = Arrays.copyOf(latestRarity, capacity);
    }
}
