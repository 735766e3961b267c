package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Change;
import dev.dateline.domain.article.Change.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names by their capitals, and how they differ between two versions of a passage. Scripts without capitals show none; at the
 * beginning of a sentence, and in German anywhere, only names of several words are told.
 */
final class Names {

    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}'’-]+(?:(?: (?:de|del|da|dos|van|der|von|zu|bin|ibn|al|el|la|of|the))*[ -]\\p{Lu}[\\p{L}\\p{M}'’-]*)*");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?:…\"“„«(]\\s*)$");
    private static final Pattern CAPITALISED = Pattern.compile("(?<![\\p{L}])\\p{Lu}");
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final Set<String> NOUNS_IN_CAPITALS = Set.of("de", "lb", "als");
    private static final int LOOK_BACK = 4;

    private Names() {}

    private static Set<String> in(String text, String language) {
        Set<String> names = new LinkedHashSet<>();
        if (isHeadlineCase(text)) {
            return names;
        }
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            boolean several = matcher.group().contains(" ");
            String before = text.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start());
            boolean certain = !SENTENCE_START.matcher(before).find() && !NOUNS_IN_CAPITALS.contains(language);
            if (several || certain) {
                names.add(matcher.group());
            }
        }
        return names;
    }

    /** Headlines That Capitalise Most Words tell no names. */
    private static boolean isHeadlineCase(String text) {
        return CAPITALISED.matcher(text).results().count() * 2
                > LONG_WORD.matcher(text).results().count() + 2;
    }

    /** What became of the names of a passage: one that neither version's passage has in any place was lost, or gained. */
    static List<Change> changes(Passage passage, String language) {
        List<String> lost = missing(in(passage.was(), language), passage.is());
        List<String> gained = missing(in(passage.is(), language), passage.was());
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < Math.max(lost.size(), gained.size()); i++) {
            boolean replaced = lost.size() == gained.size();
            if (replaced) {
                changes.add(new Change(Kind.NAME, lost.get(i), gained.get(i)));
            } else if (i < lost.size()) {
                changes.add(new Change(Kind.NAME, lost.get(i), null));
            }
            if (!replaced && i < gained.size()) {
                changes.add(new Change(Kind.NAME, null, gained.get(i)));
            }
        }
        return changes;
    }

    private static List<String> missing(Set<String> names, String text) {
        String line = PlainWords.line(text);
        return names.stream()
                .filter(name -> !line.contains(PlainWords.line(name)))
                .toList();
    }
}
