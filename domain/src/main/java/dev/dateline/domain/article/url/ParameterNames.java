package dev.dateline.domain.article.url;

import dev.dateline.domain.article.ResourceLines;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of parameters under one rule of {@code url-parameters.txt}.
 *
 * @param whole names as they are, lower case
 * @param beginnings beginnings of names
 */
record ParameterNames(Set<String> whole, Set<String> beginnings) {

    private static final int LONGEST_BEGINNING = 16;
    private static final List<String> LINES = ResourceLines.of(ParameterNames.class, "url-parameters.txt");

    static ParameterNames under(String rule) {
        List<String> names = LINES.stream()
                .filter(line -> line.startsWith(rule + " "))
                .map(line -> line.substring(rule.length() + 1))
                .toList();
        return new ParameterNames(
                names.stream().filter(name -> !name.endsWith("*")).collect(Collectors.toUnmodifiableSet()),
                names.stream()
                        .filter(name -> name.endsWith("*"))
                        .map(name -> name.substring(0, name.length() - 1))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String name) {
        if (whole.contains(name)) {
            return true;
        }
        for (int end = Math.min(name.length(), LONGEST_BEGINNING); end > 0; end--) {
            if (beginnings.contains(name.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
