package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.article.ResourceLines;
import dev.dateline.domain.story.words.WordReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether a sentence counts the people of several events together: "17 wounded in weekend shootings", "500 homicides last
 * year"; by {@code several-events.txt}, word by word as they are written, for a stem does not know one shooting from several. A context
 * then has {@value #MARK}.
 */
final class SeveralEvents {
    private static final String MARK = "(several)";
    private static final int MOST_WORDS = 80;
    private static final Map<String, Set<String>> WORDS = read();

    private SeveralEvents() {}

    /** The mark, if a sentence is of that kind; otherwise nothing. */
    static Set<String> mark(String sentence, String language) {
        Set<String> known = WORDS.getOrDefault(language, Set.of());
        return WordReader.of(language).read(sentence, MOST_WORDS).stream()
                        .map(WordReader.ReadWord::folded)
                        .anyMatch(known::contains)
                ? Set.of(MARK)
                : Set.of();
    }

    /** Whether a context has the mark. */
    static boolean isMarked(Set<String> context) {
        return context.contains(MARK);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : ResourceLines.of(SeveralEvents.class, "several-events.txt")) {
            int colon = line.indexOf(':');
            String language = line.substring(0, colon);
            WordReader reader = WordReader.of(language);
            words.put(
                    language,
                    Arrays.stream(line.substring(colon + 1).split(","))
                            .map(word -> reader.folded(word.strip().toLowerCase(Locale.ROOT)))
                            .collect(Collectors.toSet()));
        }
        return words;
    }
}
