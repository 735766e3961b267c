package dev.dateline.domain.claim.segment;

import dev.dateline.domain.article.ResourceLines;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where a page's text ends: what stands behind are headlines of other pages, short lines without a final stop, and behind these the
 * site's own words, known by a list ({@code furniture.txt}), by their script, or by having no more than two words.
 */
final class PageTail {
    private static final Set<String> FURNITURE = Set.copyOf(ResourceLines.of(PageTail.class, "furniture.txt"));
    private static final int LONGEST_HEADLINE = 180;
    private static final int FEWEST_HEADLINES = 3;
    private static final String STOPS = ".!?\u2026:;,\u061F\u06D4\u3002\"\u201D\u00BB";

    private final List<String> lines;
    private final UnicodeScript script;

    PageTail(List<String> lines) {
        this.lines = lines;
        this.script = mainScript(String.join(" ", lines));
    }

    /** The number of the first line of furniture; that of lines when there is none. */
    int furniture() {
        int from = lines.size();
        while (from > 1 && isFurniture(lines.get(from - 1))) {
            from--;
        }
        return from;
    }

    /** The number of the first headline; {@link #furniture()} when there are none. */
    int headlines() {
        int end = furniture();
        int from = end;
        while (from > 1 && isHeadline(lines.get(from - 1))) {
            from--;
        }
        return end - from >= FEWEST_HEADLINES ? from : end;
    }

    private boolean isFurniture(String line) {
        String bare = line.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M} ]", " ")
                .strip();
        boolean brief = !endsSentence(line) && bare.split("\\s+").length <= 2;
        return FURNITURE.stream().anyMatch(phrase -> bare.equals(phrase)) || brief || isOtherScript(line);
    }

    private boolean isOtherScript(String line) {
        UnicodeScript own = mainScript(line);
        return own != UnicodeScript.COMMON && own != script && !endsSentence(line);
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE && !endsSentence(line) && !line.contains(". ");
    }

    private static boolean endsSentence(String line) {
        return line.isEmpty() || STOPS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static UnicodeScript mainScript(String text) {
        Map<UnicodeScript, Integer> counts = new HashMap<>();
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }
}
