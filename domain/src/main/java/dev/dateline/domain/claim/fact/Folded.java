package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.text.Words;
import java.util.Locale;
import org.apache.lucene.analysis.ar.ArabicNormalizer;

/**
 * The words of one sentence in the form in which the lexicon has them: small letters, straight apostrophes, Russian ё as е, Arabic
 * letters in one variant, without a leading "and".
 */
final class Folded {
    private static final ArabicNormalizer ARABIC = new ArabicNormalizer();
    private static final String ARABIC_AND = "\u0648";
    private static final int SHORTEST_WITH_AND = 4;

    private final Words words;
    private final int from;
    private final String[] folded;

    Folded(Words words, Words.Range sentence) {
        this.words = words;
        this.from = sentence.from();
        this.folded = new String[sentence.size()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(words.word(from + i));
        }
    }

    /** The number of the first word. */
    int from() {
        return from;
    }

    /** The number after the last word. */
    int to() {
        return from + folded.length;
    }

    /** A word; empty outside the sentence. */
    String word(int at) {
        return at < from || at >= to() ? "" : folded[at - from];
    }

    /** The words as they stand in the text. */
    Words written() {
        return words;
    }

    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
        char first = lower.isEmpty() ? ' ' : lower.charAt(0);
        if (first >= 0x0600 && first < 0x0700) {
            return arabic(lower);
        }
        return first >= 0x0400 && first < 0x0500 ? lower.replace('ё', 'е') : lower;
    }

    private static String arabic(String word) {
        char[] letters = word.toCharArray();
        String plain = digits(new String(letters, 0, ARABIC.normalize(letters, letters.length)));
        return plain.length() >= SHORTEST_WITH_AND && plain.startsWith(ARABIC_AND) ? plain.substring(1) : plain;
    }

    private static String digits(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return plain.toString();
    }
}
