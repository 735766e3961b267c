package dev.dateline.bench.soak;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What readers ask for: words of headlines from rare to common, none in less than five or in more than a tenth of them. */
final class HeadlineWords {
    private static final int SHORTEST = 5;
    private static final int FEWEST = 5;

    private HeadlineWords() {}

    /** The words, the rarest first. */
    static List<String> of(List<String> headlines) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String headline : headlines) {
            Set<String> words =
                    new HashSet<>(List.of(headline.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
            words.stream()
                    .filter(word -> word.length() >= SHORTEST)
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() < headlines.size() / 10)
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** So many of them, evenly from the rarest to the commonest. */
    static List<String> spread(List<String> words, int count) {
        return words.isEmpty()
                ? List.of()
                : IntStream.range(0, count)
                        .mapToObj(i -> words.get(i * words.size() / count))
                        .toList();
    }
}
