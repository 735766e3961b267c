package dev.dateline.domain.article.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The words a page uses in its head for what it is about: those of its headline and its description. */
final class TopicWords {

    private static final int SHORTEST = 4;
    private final Set<String> words = new HashSet<>();

    TopicWords(String text) {
        eachWord(text, words::add);
    }

    /** How many of them a text has. */
    int in(String text) {
        Set<String> found = new HashSet<>();
        eachWord(text, word -> {
            if (words.contains(word)) {
                found.add(word);
            }
        });
        return found.size();
    }

    /** Words of four letters and more; each pair of neighbours in a script that is written without spaces. */
    private static void eachWord(String text, Consumer<String> word) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i < lower.length() && Letters.isDense(lower.charAt(i))) {
                if (i + 1 < lower.length() && Letters.isDense(lower.charAt(i + 1))) {
                    word.accept(lower.substring(i, i + 2));
                }
                start = i + 1;
            } else if (i == lower.length() || !isOfWord(lower.charAt(i))) {
                if (i - start >= SHORTEST) {
                    word.accept(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
