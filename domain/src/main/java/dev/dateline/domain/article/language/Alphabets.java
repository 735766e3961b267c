package dev.dateline.domain.article.language;

import dev.dateline.domain.article.NamedLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which letters beyond the basic ones each news language writes. */
final class Alphabets {

    private static final Map<String, Set<Integer>> LETTERS = read();
    private static final Set<Integer> KNOWN =
            LETTERS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final int MOST = 3;

    private Alphabets() {}

    /** The letters of some lower-case words that are not basic, each once. */
    static Set<Integer> special(Iterable<String> lowerCaseWords) {
        Set<Integer> special = new HashSet<>();
        for (String word : lowerCaseWords) {
            word.codePoints()
                    .filter(letter -> letter > 'z' && KNOWN.contains(letter))
                    .forEach(special::add);
        }
        return special;
    }

    /** How many of these letters a language does not write, at most three; 0 for a language whose alphabet is not known. */
    static int foreign(String language, Set<Integer> letters) {
        Set<Integer> own = LETTERS.get(language);
        return own == null
                ? 0
                : (int) letters.stream()
                        .filter(letter -> !own.contains(letter))
                        .limit(MOST)
                        .count();
    }

    /** Whether this is one of the languages that the news is as a rule written in. */
    static boolean isNewsLanguage(String language) {
        return LETTERS.containsKey(language);
    }

    private static Map<String, Set<Integer>> read() {
        Map<String, Set<Integer>> letters = new HashMap<>();
        NamedLines.read(Alphabets.class, "alphabets.txt")
                .forEach((language, lines) -> letters.put(
                        language, String.join("", lines).codePoints().boxed().collect(Collectors.toUnmodifiableSet())));
        return Map.copyOf(letters);
    }
}
