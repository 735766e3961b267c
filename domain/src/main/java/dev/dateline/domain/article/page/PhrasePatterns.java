package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.PatternFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sections of patterns that are tried at the beginning of a text, in any case. Most cannot match for its first two letters
 * already, see {@link Beginnings}. Those that open with {@code .{0,n}} are tried without that at each of the first places
 * instead, which is the same and lets the letters there be looked at too.
 */
final class PhrasePatterns {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ANYTHING = Pattern.compile("^\\.\\{0,(?<most>\\d+)\\}");
    private static final String EDGE = "\\b";

    private final List<PatternFile.Section> sections;
    private final List<Phrase> fixed = new ArrayList<>();
    private final List<Phrase> floating = new ArrayList<>();
    private final Beginnings ofFixed;
    private final Beginnings ofFloating;
    private final int farthest;

    /**
     * A pattern.
     *
     * @param section the section it stands in
     * @param pattern what begins no later than {@code most} characters into the text
     * @param bare the same without a word's edge before it
     */
    private record Phrase(int section, Pattern pattern, Pattern bare, int most) {

        static Phrase of(int section, String expression) {
            Matcher anything = ANYTHING.matcher(expression);
            boolean floats = anything.find();
            String rest = floats ? expression.substring(anything.end()) : expression;
            String bare = rest.startsWith(EDGE) ? rest.substring(EDGE.length()) : rest;
            int most = floats ? Integer.parseInt(anything.group("most")) : 0;
            return new Phrase(section, Pattern.compile(rest, FLAGS), Pattern.compile(bare, FLAGS), most);
        }

        boolean matches(String text, int place) {
            Matcher matcher = pattern.matcher(text);
            if (place > 0) {
                matcher.useTransparentBounds(true).useAnchoringBounds(false).region(place, text.length());
            }
            return matcher.lookingAt();
        }
    }

    PhrasePatterns(List<PatternFile.Section> sections) {
        this.sections = List.copyOf(sections);
        for (int i = 0; i < sections.size(); i++) {
            for (String line : sections.get(i).lines()) {
                Phrase phrase = Phrase.of(i, line);
                (phrase.most() > 0 ? floating : fixed).add(phrase);
            }
        }
        ofFixed = new Beginnings(fixed.stream().map(Phrase::bare).toList());
        ofFloating = new Beginnings(floating.stream().map(Phrase::bare).toList());
        farthest = floating.stream().mapToInt(Phrase::most).max().orElse(-1);
    }

    /**
     * The number of the first section with a pattern that a text begins with, -1 when there is none.
     *
     * @param size the text's length in letters; a section's number is the longest that its patterns stand in
     */
    int first(String text, int size) {
        int first = text.isEmpty() ? sections.size() : atBeginning(text, size);
        int place = 0;
        for (int passed = 0; passed <= farthest && place < text.length(); passed++) {
            for (int candidate : ofFloating.at(text, place)) {
                Phrase phrase = floating.get(candidate);
                if (passed <= phrase.most() && mayBe(phrase, first, size) && phrase.matches(text, place)) {
                    first = phrase.section();
                }
            }
            if (endsLine(text.charAt(place))) {
                break;
            }
            place += Character.charCount(text.codePointAt(place));
        }
        return first == sections.size() ? -1 : first;
    }

    private int atBeginning(String text, int size) {
        for (int candidate : ofFixed.at(text, 0)) {
            Phrase phrase = fixed.get(candidate);
            if (mayBe(phrase, sections.size(), size) && phrase.matches(text, 0)) {
                return phrase.section();
            }
        }
        return sections.size();
    }

    private boolean mayBe(Phrase phrase, int before, int size) {
        return phrase.section() < before
                && size <= sections.get(phrase.section()).number();
    }

    /** What patterns take for no character: {@code .{0,n}} ends there. */
    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
