package dev.dateline.domain.claim.segment;

import dev.dateline.domain.article.ResourceLines;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a page's text ends: what stands behind are headlines of other pages, short lines without a final stop, and behind these the
 * site's own words, known by a list ({@code furniture.txt}), by their script, or by having no more than two words.
 */
final class PageTail {
    private static final Set<String> FURNITURE = Set.copyOf(ResourceLines.of(PageTail.class, "furniture.txt"));
    private static final int LONGEST_HEADLINE = 180;
    private static final int FEWEST_HEADLINES = 3;
    private static final String STOPS = ".!?\u2026:;,\u061F\u06D4\u3002\"\u201D\u00BB";

    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
    private static final int FIRST_NOT_ASCII = 128;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M} ]");

    private final List<String> lines;
    private final UnicodeScript script;
    private final int furniture;

    PageTail(List<String> lines) {
        this.lines = lines;
        this.script = mainScript(String.join(" ", lines));
        int from = lines.size();
        while (from > 1 && isFurniture(lines.get(from - 1))) {
            from--;
        }
        this.furniture = from;
    }

    /** The number of the first line of furniture; that of lines when there is none. */
    int furniture() {
        return furniture;
    }

    /** The number of the first headline; {@link #furniture()} when there are none. */
    int headlines() {
        int end = furniture;
        int from = end;
        while (from > 1 && isHeadline(lines.get(from - 1))) {
            from--;
        }
        return end - from >= FEWEST_HEADLINES ? from : end;
    }

    private boolean isFurniture(String line) {
        String bare =
                NO_LETTER.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        boolean brief = !endsSentence(line) && bare.split("\\s+").length <= 2;
        return FURNITURE.contains(bare) || brief || isOtherScript(line);
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
        int[] counts = new int[SCRIPTS.length];
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                counts[
                        c < FIRST_NOT_ASCII
                                ? UnicodeScript.LATIN.ordinal()
                                : UnicodeScript.of(c).ordinal()]++;
            }
        }
        int main = UnicodeScript.COMMON.ordinal();
        int most = 1;
        for (int script = 0; script < counts.length; script++) {
            if (counts[script] >= most) {
                main = script;
                most = counts[script];
            }
        }
        return SCRIPTS[main];
    }
}
