package dev.dateline.domain.claim.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that tell what sort of speaker a phrase names, from {@code speaker-words.txt} beside this class. */
final class SpeakerWords {
    /** The sorts. */
    enum Sort {
        GENERIC,
        MEDIA,
        OUTLET,
        DOCUMENT,
        TITLE,
        PLURAL,
        PERSON,
        LEADING,
        PEOPLE,
        INNER
    }

    private static final Map<Sort, Set<String>> WORDS = load();

    private SpeakerWords() {}

    static boolean is(Sort sort, String word) {
        return Objects.requireNonNull(WORDS.get(sort)).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<Sort, Set<String>> load() {
        Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);
        for (Sort sort : Sort.values()) {
            words.put(sort, new HashSet<>());
        }
        try (InputStream in = SpeakerWords.class.getResourceAsStream("speaker-words.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> take(line, words));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(String line, Map<Sort, Set<String>> words) {
        int colon = line.indexOf(':');
        Objects.requireNonNull(words.get(Sort.valueOf(line.substring(0, colon))))
                .addAll(Arrays.asList(line.substring(colon + 1).strip().split("\\s+", -1)));
    }
}
