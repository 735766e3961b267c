package dev.dateline.domain.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the terms that are in use and counts them over the retained reports. A term that no report holds any more is
 * dropped and its number used again, so memory follows the retained reports, not the stream. All counts are integers:
 * counting reports in another order, or out and in again, gives the same sums.
 */
final class TermDictionary {
    private final StaticTerms statics;
    private final Map<String, Integer> numbers = new HashMap<>();
    private String[] terms = new String[1024];
    private TermCount.Kind[] kinds = new TermCount.Kind[1024];
    private int[] documents = new int[1024];
    private int[] capitalised = new int[1024];
    private int[] midSentence = new int[1024];
    private StaticTerms.Counts[] table = new StaticTerms.Counts[1024];
    private float[] latestRarity = new float[1024];
    private int[] free = new int[64];
    private int freeCount;
    private int size;
    private int reports;

    TermDictionary(StaticTerms statics) {
        this.statics = statics;
    }

    /** One more report is counted. */
    void countReport() {
        reports++;
    }

    void uncountReport() {
        reports--;
    }

    /** A count as the statistics take it: at most 3 of one report, so that no report rules a term. */
    static int few(int count) {
        return Math.min(3, count);
    }

    /** Counts a report's term; its number is valid until it is uncounted as often as it was counted. */
    int count(String term, TermCount.Kind kind, int capitals, int mids) {
        Integer known = numbers.get(term);
        int number = known == null ? add(term, kind) : known;
        documents[number]++;
        capitalised[number] += capitals;
        midSentence[number] += mids;
        return number;
    }

    /** Counts a report and its terms, and gives their numbers in the same order. */
    int[] countReport(List<TermCount> terms) {
        reports++;
        return terms.stream()
                .mapToInt(t -> count(t.term(), t.kind(), few(t.capitalised()), few(t.midSentence())))
                .toArray();
    }

    void uncount(int number, int capitals, int mids) {
        capitalised[number] -= capitals;
        midSentence[number] -= mids;
        if (--documents[number] == 0) {
            drop(number);
        }
    }

    /** All numbers are below this. */
    int capacity() {
        return terms.length;
    }

    boolean isNumeral(int number) {
        return kinds[number] == TermCount.Kind.NUMBER;
    }

    boolean isNamePair(int number) {
        return kinds[number] == TermCount.Kind.NAME_BIGRAM;
    }

    /** How rare a term is now: max(.05, ln((N + 1) / n)) to the power of 1.2, table and lane together. */
    double rarity(int number) {
        double all = statics.weighedDocuments() + reports + 1;
        double with = statics.weight() * table[number].documents() + documents[number];
        double rarity = StrictMath.pow(Math.max(.05, StrictMath.log(all / with)), 1.2);
        latestRarity[number] = (float) rarity;
        return rarity;
    }

    /** The rarity of a term when it was last asked for. */
    float latestRarity(int number) {
        return latestRarity[number];
    }

    /** How often a term has a capital in mid-sentence, 0 to 1; rarely seen ones get less. */
    double capitalRate(int number) {
        double capitals = table[number].capitalised() + capitalised[number];
        return capitals / (table[number].midSentence() + midSentence[number] + 1);
    }

    private int add(String term, TermCount.Kind kind) {
        int number = freeCount > 0 ? free[--freeCount] : size++;
        if (number == terms.length) {
            grow(2 * number);
        }
        terms[number] = term;
        kinds[number] = kind;
        table[number] = statics.of(term);
        numbers.put(term, number);
        return number;
    }

    private void drop(int number) {
        numbers.remove(terms[number]);
        terms[number] = "";
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, 2 * freeCount);
        }
        free[freeCount++] = number;
    }

    private void grow(int capacity) {
        terms = Arrays.copyOf(terms, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        documents = Arrays.copyOf(documents, capacity);
        capitalised = Arrays.copyOf(capitalised, capacity);
        midSentence = Arrays.copyOf(midSentence, capacity);
        table = Arrays.copyOf(table, capacity);
        latestRarity = Arrays.copyOf(latestRarity, capacity);
    }
}
