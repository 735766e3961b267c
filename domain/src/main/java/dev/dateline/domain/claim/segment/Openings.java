package dev.dateline.domain.claim.segment;

import dev.dateline.domain.article.ResourceLines;
import dev.dateline.domain.claim.segment.Line.Opening;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first words of a line tell of its tie to the line before, from {@code openings.txt}, all languages in one list. */
final class Openings {
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{Lu}.'\\u2019-]+(?:[ ,]+\\p{L}[\\p{L}.]*){0,4}|\\p{Lu}[\\p{L} ,.]{2,30}\\([^)]{2,30}\\)) ?(?:--?|[\\u2013\\u2014:])");
    private static final Pattern FULL_NAME = Pattern.compile("^(?:\\p{Lu}[\\p{Ll}'\\u2019-]+ ){2}");
    private static final Pattern ITEM = Pattern.compile("^(?:[\\u2022\\u25AA\\u25CF*\\u2013-] ?|\\d{1,2}[.)] )");
    private static final Pattern FIRST = Pattern.compile("[\\p{L}\\p{M}]+(?:['\\u2019][\\p{L}]+)?");
    private static final int LONGEST = 3;
    private static final String QUOTES = "\"\u201C\u00AB\u201E'\u2018";

    private static final Map<Opening, Set<String>> LISTS = lists();

    private Openings() {}

    /** All that holds for a line. */
    static Set<Opening> of(String line) {
        Set<Opening> found = FirstSentence.of(line);
        add(found, Opening.DATELINE, DATELINE.matcher(line).find());
        add(found, Opening.FULL_NAME, FULL_NAME.matcher(line).find());
        add(found, Opening.ITEM, ITEM.matcher(line).find());
        add(found, Opening.QUOTES, !line.isEmpty() && QUOTES.indexOf(line.charAt(0)) >= 0);
        StringBuilder phrase = new StringBuilder();
        Matcher words = FIRST.matcher(line);
        for (int i = 0; i < LONGEST && words.find(); i++) {
            phrase.append(i == 0 ? "" : " ").append(words.group().toLowerCase(Locale.ROOT));
            String begun = phrase.toString();
            LISTS.forEach((opening, list) -> add(found, opening, list.contains(begun)));
        }
        return found;
    }

    private static void add(Set<Opening> found, Opening opening, boolean holds) {
        if (holds) {
            found.add(opening);
        }
    }

    private static Map<Opening, Set<String>> lists() {
        Map<Opening, Set<String>> lists = new HashMap<>();
        for (String line : ResourceLines.of(Openings.class, "openings.txt")) {
            int colon = line.indexOf(':');
            Set<String> list = lists.computeIfAbsent(
                    Opening.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)), key -> new HashSet<>());
            for (String phrase : line.substring(colon + 1).split(",")) {
                list.add(phrase.strip());
            }
        }
        return lists;
    }
}
