package dev.dateline.domain.story.words;

import dev.dateline.domain.article.ResourceLines;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that tell what a name is of, in the larger languages that have capitals; all in lower case.
 *
 * @param titles before a person's name
 * @param organisations within an organisation's name
 * @param inside small words within a name, as in "Bank of Valdora"
 */
record NameWords(Set<String> titles, Set<String> organisations, Set<String> inside) {

    static NameWords shipped() {
        return new NameWords(words("title"), words("organisation"), words("inside"));
    }

    private static Set<String> words(String name) {
        return ResourceLines.of(NameWords.class, "name-words.txt").stream()
                .filter(line -> line.startsWith(name + ": "))
                .flatMap(line ->
                        Arrays.stream(line.substring(name.length() + 2).strip().split(" +", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
