package dev.dateline.domain.claim.text;

/**
 * Where sentences end: behind a final mark and what closes with it, when what follows may begin a sentence. A point behind a number
 * ends none in German, where it makes an ordinal, unless the line ends.
 */
final class SentenceEnds {
    private static final String FINAL = ".!?\u2026\u061F\u06D4\u3002\uFF01\uFF1F";
    private static final String CLOSING = "\"'\u201D\u2019\u00BB\u201C)]";
    private final boolean ordinals;

    SentenceEnds(String language) {
        ordinals = language.equals("de");
    }

    /** Whether a sentence ends behind this word; the next word is one of the same paragraph. */
    boolean isAfter(Words words, int word) {
        int last = word;
        while (last > 0 && closes(words, last) && !words.spaceBefore(last)) {
            last--;
        }
        if (!isFinal(words, last)) {
            return false;
        }
        int next = word + 1;
        boolean closesMore = closes(words, next) && !words.spaceBefore(next);
        return !closesMore && words.spaceBefore(next) && begins(words, next) && !isOrdinal(words, last);
    }

    private static boolean isFinal(Words words, int word) {
        char first = words.first(word);
        return words.shape(word) == Shape.MARK && FINAL.indexOf(first) >= 0;
    }

    private static boolean closes(Words words, int word) {
        return words.shape(word) == Shape.MARK && CLOSING.indexOf(words.first(word)) >= 0;
    }

    private boolean isOrdinal(Words words, int point) {
        return ordinals
                && words.is(point, '.')
                && words.shape(point - 1) == Shape.NUMBER
                && words.end(point - 1) - words.start(point - 1) <= 2;
    }

    /** Small letters do not begin a sentence in scripts that have others. */
    private static boolean begins(Words words, int word) {
        return !Character.isLowerCase(words.first(word));
    }
}
