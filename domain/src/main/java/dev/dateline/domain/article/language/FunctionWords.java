package dev.dateline.domain.article.language;

import dev.dateline.domain.article.NamedLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The small words that headlines of a language are held together by. They say little about a long text that the model does
 * not know, and much about a headline full of foreign names. A word counts the less the more languages have it.
 */
final class FunctionWords {

    private static final Map<String, List<String>> LANGUAGES = read();

    private FunctionWords() {}

    /** For each language that has any of these words, the sum of what they count; every occurrence counts. */
    static Map<String, Double> in(Iterable<String> lowerCaseWords) {
        Map<String, Double> counts = new HashMap<>();
        for (String word : lowerCaseWords) {
            List<String> languages = LANGUAGES.getOrDefault(word, List.of());
            for (String language : languages) {
                counts.merge(language, 1 / Math.sqrt(languages.size()), Double::sum);
            }
        }
        return counts;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> languages = new HashMap<>();
        NamedLines.read(FunctionWords.class, "function-words.txt").forEach((language, lines) -> {
            for (String word : String.join(" ", lines).split(" ")) {
                List<String> known = languages.computeIfAbsent(word, w -> new ArrayList<>());
                if (!known.contains(language)) {
                    known.add(language);
                }
            }
        });
        return Map.copyOf(languages);
    }
}
