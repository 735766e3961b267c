package dev.dateline.domain.alert.match;

import java.util.Arrays;

/**
 * Where something stands in the texts of a story, in ascending order. A spot is the number of the text times 1024 plus the
 * number of the word in it; a text has at most {@link #WORDS} words, so that what is near a spot is in the same text.
 */
final class Spots {
    /** How many words of a text are read. */
    static final int WORDS = 900;

    /** Nowhere. */
    static final Spots NONE = new Spots();

    private static final int TEXT = 1024;
    private int[] spots = new int[2];
    private int count;

    static int spot(int text, int word) {
        return text * TEXT + word;
    }

    static int text(int spot) {
        return spot / TEXT;
    }

    static int word(int spot) {
        return spot % TEXT;
    }

    /** Adds a spot that is after all others. */
    void add(int spot) {
        if (count == spots.length) {
            spots = Arrays.copyOf(spots, 2 * count);
        }
        spots[count++] = spot;
    }

    int count() {
        return count;
    }

    int get(int index) {
        return spots[index];
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean has(int spot) {
        return Arrays.binarySearch(spots, 0, count, spot) >= 0;
    }

    /** Whether one of them is at least {@code from} and at most {@code to}. */
    boolean hasOneIn(int from, int to) {
        int first = firstFrom(from);
        return first >= 0 && first <= to;
    }

    /** The first that is at least this; -1 when there is none. */
    int firstFrom(int from) {
        int at = Arrays.binarySearch(spots, 0, count, from);
        int index = at >= 0 ? at : -at - 1;
        return index < count ? spots[index] : -1;
    }

    /** Those in the scope. */
    Spots in(Scope scope) {
        if (scope == Scope.TEXT) {
            return this;
        }
        Spots kept = new Spots();
        for (int i = 0; i < count; i++) {
            if (scope.has(text(spots[i]))) {
                kept.add(spots[i]);
            }
        }
        return kept;
    }
}
