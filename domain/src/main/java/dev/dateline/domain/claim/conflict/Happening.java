package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.article.ResourceLines;
import dev.dateline.domain.story.words.WordReader;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the words next to a day tell of: a kind of happening, or a time of day. By {@code happenings.txt}. */
enum Happening {
    HARM,
    HAPPENED,
    COURT,
    ARREST,
    MOURNING,
    TELLING,
    MORNING,
    AFTERNOON,
    NIGHT;

    /** What follows when something has happened: each on a day of its own. */
    static final List<Happening> SEQUELS = List.of(COURT, ARREST, MOURNING, TELLING);

    static final List<Happening> TIMES = List.of(MORNING, AFTERNOON, NIGHT);

    private static final Map<String, Happening> STEMS = read();

    /** All that some stems tell of. */
    static EnumSet<Happening> of(Set<String> stems) {
        EnumSet<Happening> told = EnumSet.noneOf(Happening.class);
        for (String stem : stems) {
            Happening one = STEMS.get(stem);
            if (one != null) {
                told.add(one);
            }
        }
        return told;
    }

    private static Map<String, Happening> read() {
        Map<String, Happening> stems = new HashMap<>();
        for (String line : ResourceLines.of(Happening.class, "happenings.txt")) {
            int space = line.indexOf(' ');
            int colon = line.indexOf(':');
            Happening one = valueOf(line.substring(space + 1, colon).toUpperCase(Locale.ROOT));
            WordReader reader = WordReader.of(line.substring(0, space));
            for (String word : line.substring(colon + 1).split(",")) {
                stems.putIfAbsent(reader.stem(reader.folded(word.strip())), one);
            }
        }
        return Map.copyOf(stems);
    }
}
