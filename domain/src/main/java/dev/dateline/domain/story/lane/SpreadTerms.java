package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.lane.index.TermDictionary;
import java.util.Arrays;

/**
 * The terms of one report laid out for looking up by number. Nearly all terms looked up are not the report's: a bit set
 * of two kilobytes, which stays in the processor's first cache, answers for those, a small hash table for the others.
 */
final class SpreadTerms {
    private static final int BITS = 1 << 14;
    private static final int ABSENT = -1;

    private final long[] present = new long[BITS / Long.SIZE];
    private int[] numbers = new int[512];

    /** By the place that {@link #find} gives: weights in the three vectors, and rarity. */
    float[] all = new float[512];

    float[] title = new float[512];
    float[] entity = new float[512];
    float[] rarity = new float[512];

    SpreadTerms() {
        Arrays.fill(numbers, ABSENT);
    }

    /** Lays out a report; the terms that no vector holds are left out. */
    void hold(Member report, TermDictionary dictionary) {
        grow(report.weighed() + report.titled() + report.named());
        for (int i = 0; i < report.weighed(); i++) {
            int at = add(report.term(i));
            all[at] = report.weight(i);
            rarity[at] = dictionary.latestRarity(report.term(i));
        }
        for (int i = 0; i < report.titled(); i++) {
            title[add(report.titleTerm(i))] = report.titleWeight(i);
        }
        for (int i = 0; i < report.named(); i++) {
            entity[add(report.entityTerm(i))] = report.entityWeight(i);
        }
    }

    void clear() {
        Arrays.fill(present, 0);
        Arrays.fill(numbers, ABSENT);
        Arrays.fill(all, 0);
        Arrays.fill(title, 0);
        Arrays.fill(entity, 0);
        Arrays.fill(rarity, 0);
    }

    /** The place of a term, or a number below 0 if the report does not hold it. */
    int find(int term) {
        if ((present[(term & BITS - 1) >>> 6] & 1L << term) == 0) {
            return ABSENT;
        }
        int at = home(term);
        while (numbers[at] != term && numbers[at] != ABSENT) {
            at = at + 1 & numbers.length - 1;
        }
        return numbers[at] == term ? at : ABSENT;
    }

    private int add(int term) {
        present[(term & BITS - 1) >>> 6] |= 1L << term;
        int at = home(term);
        while (numbers[at] != term && numbers[at] != ABSENT) {
            at = at + 1 & numbers.length - 1;
        }
        numbers[at] = term;
        return at;
    }

    private int home(int term) {
        return term * 0x9E3779B1 >>> 7 & numbers.length - 1;
    }

    private void grow(int terms) {
        if (2 * terms > numbers.length) {
            int room = 2 * Integer.highestOneBit(2 * terms);
            numbers = new int[room];
            Arrays.fill(numbers, ABSENT);
            all = new float[room];
            title = new float[room];
            entity = new float[room];
            rarity = new float[room];
        }
    }
}
