package dev.dateline.bench.news;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** The words and sentence patterns that invented news is made of. */
final class WordLists {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final List<String> topics;

    private WordLists(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (!line.startsWith("#") && colon > 0) {
                String words = line.substring(colon + 2);
                sections.put(
                        line.substring(0, colon), Arrays.asList(words.split(words.contains(" | ") ? " \\| " : " ")));
            }
        }
        topics = sections.keySet().stream().filter(s -> s.startsWith("topic-")).toList();
    }

    static WordLists shipped() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream("words.txt")), StandardCharsets.UTF_8))) {
            return new WordLists(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any of a section's words, or patterns. */
    String any(String section, Random random) {
        return any(Objects.requireNonNull(sections.get(section), section), random);
    }

    /** A few of a topic's words. */
    List<String> anyTopic(int words, Random random) {
        String topic = any(topics, random);
        return Stream.generate(() -> any(topic, random)).limit(words).toList();
    }

    /** An invented place. */
    String place(Random random) {
        return any("start", random) + any("middle", random) + any("middle", random) + any("end", random);
    }

    /** An invented person. */
    String person(Random random) {
        return any("start", random) + any("middle", random) + " " + any("start", random) + any("middle", random)
                + any("surname", random);
    }

    static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
