package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.article.ResourceLines;
import dev.dateline.domain.story.words.WordReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which sort of people a number counts, if not all: "six children", "three of them", "two critically injured"; by {@code
 * some-of-them.txt}. In a context the sort stands in brackets, beside the words of the sentence.
 */
final class SomeOfThem {
    private static final Map<String, Set<String>> STEMS = read();

    private SomeOfThem() {}

    /** The sorts that some words name, in brackets. */
    static Set<String> sorts(String words, String language) {
        WordReader reader = WordReader.of(language);
        Set<String> known = STEMS.getOrDefault(language, Set.of());
        return reader.read(words, 20).stream()
                .map(WordReader.ReadWord::stem)
                .filter(known::contains)
                .map(stem -> "[" + stem + "]")
                .collect(Collectors.toSet());
    }

    /** Whether two contexts name other sorts. */
    static boolean differs(Set<String> one, Set<String> other) {
        return !sorts(one).equals(sorts(other));
    }

    /** Whether a context names a sort. */
    static boolean names(Set<String> context) {
        return context.stream().anyMatch(word -> word.startsWith("["));
    }

    private static Set<String> sorts(Set<String> context) {
        return context.stream().filter(word -> word.startsWith("[")).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> stems = new HashMap<>();
        for (String line : ResourceLines.of(SomeOfThem.class, "some-of-them.txt")) {
            String language = line.substring(0, line.indexOf(':'));
            WordReader reader = WordReader.of(language);
            for (String word : line.substring(line.indexOf(':') + 1).split(",")) {
                stems.computeIfAbsent(language, key -> new HashSet<>())
                        .add(reader.stem(reader.folded(word.strip().toLowerCase(Locale.ROOT))));
            }
        }
        return stems;
    }
}
