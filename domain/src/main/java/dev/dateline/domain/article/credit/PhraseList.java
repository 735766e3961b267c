package dev.dateline.domain.article.credit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words and phrases to be found in texts, compared as {@link Words#fold} has them. */
final class PhraseList {

    private final Set<String> phrases = new HashSet<>();
    private final Set<String> dense = new HashSet<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();

    PhraseList(List<String> phrases) {
        phrases.stream().map(Words::folded).forEach(this::add);
    }

    private void add(String phrase) {
        phrases.add(phrase);
        if (Words.isDense(phrase)) {
            dense.add(phrase);
        }
        String[] words = phrase.split(" ");
        longestByFirstWord.merge(words[0], words.length, Math::max);
    }

    /** The phrases, folded. */
    Set<String> phrases() {
        return phrases;
    }

    /** Whether a text is one of the phrases. */
    boolean is(String text) {
        return phrases.contains(Words.folded(text));
    }

    /** Whether a phrase stands anywhere in a text; in scripts without blanks also inside a word. */
    boolean isIn(String text) {
        return find(text) >= 0 || Words.isDense(text) && dense.stream().anyMatch(Words.folded(text)::contains);
    }

    /** Whether a text has a word that one of the phrases begins with. */
    boolean mayBeIn(String text) {
        return Words.of(text).stream().anyMatch(word -> longestByFirstWord.containsKey(Words.fold(word)));
    }

    /** How many characters of a text the longest phrase takes that begins it; 0 when none does. */
    int prefix(String text) {
        int words = wordsAt(foldedWords(text), 0);
        return words == 0 ? 0 : Words.end(text, words);
    }

    /** Behind which character the first phrase in a text begins; -1 when none stands there. */
    int find(String text) {
        List<String> words = foldedWords(text);
        for (int at = 0; at < words.size(); at++) {
            if (wordsAt(words, at) > 0) {
                return Words.end(text, at);
            }
        }
        return -1;
    }

    /** What follows the longest phrase that begins a text, folded; null when none does. */
    @Nullable
    String after(String text) {
        List<String> words = foldedWords(text);
        int length = wordsAt(words, 0);
        return length == 0 ? null : String.join(" ", words.subList(length, words.size()));
    }

    /** How many words the longest phrase has that begins at a word. */
    private int wordsAt(List<String> words, int at) {
        int most =
                Math.min(longestByFirstWord.getOrDefault(words.isEmpty() ? "" : words.get(at), 0), words.size() - at);
        for (int length = most; length > 0; length--) {
            if (phrases.contains(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> foldedWords(String text) {
        return Words.of(text).stream().map(Words::fold).toList();
    }
}
