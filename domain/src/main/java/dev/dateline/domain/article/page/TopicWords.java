package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.Letters;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words a page uses in its head for what it is about: those of its headline and its description. Words are of four letters
 * and more; in a script that is written without spaces each pair of neighbours is one.
 */
final class TopicWords {

    private static final int SHORTEST = 4;
    private static final int MARKS_BEGIN = 0x300;
    private static final int HASHES = 1 << 12;

    private final Set<String> words = new HashSet<>();
    private final BitSet hashes = new BitSet(HASHES);

    TopicWords(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        eachWord(lower, (start, end, hash) -> {
            words.add(lower.substring(start, end));
            hashes.set(hash & HASHES - 1);
        });
    }

    /** How many of them a text has. */
    int in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> found = new HashSet<>();
        eachWord(lower, (start, end, hash) -> {
            String word = hashes.get(hash & HASHES - 1) ? lower.substring(start, end) : "";
            if (words.contains(word)) {
                found.add(word);
            }
        });
        return found.size();
    }

    private interface Words {
        void word(int start, int end, int hash);
    }

    private static void eachWord(String lower, Words words) {
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (isOfWord(c) && !Letters.isDense(c)) {
                hash = 31 * hash + c;
                continue;
            }
            if (Letters.isDense(c)) {
                if (i + 1 < lower.length() && Letters.isDense(lower.charAt(i + 1))) {
                    words.word(i, i + 2, 31 * c + lower.charAt(i + 1));
                }
            } else if (i - start >= SHORTEST) {
                words.word(start, i, hash);
            }
            start = i + 1;
            hash = 0;
        }
    }

    private static boolean isOfWord(char c) {
        return Letters.counts(c) || c >= MARKS_BEGIN && isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
