package dev.dateline.domain.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns that are tried at the beginning of a text, in any case. Most cannot match for its first two letters already, see
 * {@link Beginnings}. Those that open with {@code .{0,n}} are tried without that at each of the first places instead, which
 * is the same and lets the letters there be looked at too.
 */
final class PhrasePatterns {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ANYTHING = Pattern.compile("^\\.\\{0,(?<most>\\d+)\\}");
    private static final String EDGE = "\\b";

    private final List<Pattern> fixed = new ArrayList<>();
    private final List<Floating> floating = new ArrayList<>();
    private final Beginnings ofFixed;
    private final Beginnings ofFloating;
    private final int farthest;

    private record Floating(Pattern pattern, Pattern withoutEdge, int most) {

        boolean matches(String text, int place) {
            return pattern.matcher(text)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(place, text.length())
                    .lookingAt();
        }
    }

    PhrasePatterns(List<String> expressions) {
        expressions.forEach(this::add);
        ofFixed = new Beginnings(fixed);
        ofFloating = new Beginnings(floating.stream().map(Floating::withoutEdge).toList());
        farthest = floating.stream().mapToInt(Floating::most).max().orElse(-1);
    }

    private void add(String expression) {
        Matcher anything = ANYTHING.matcher(expression);
        if (!anything.find()) {
            fixed.add(Pattern.compile(expression, FLAGS));
            return;
        }
        String rest = expression.substring(anything.end());
        String bare = rest.startsWith(EDGE) ? rest.substring(EDGE.length()) : rest;
        floating.add(new Floating(
                Pattern.compile(rest, FLAGS), Pattern.compile(bare, FLAGS), Integer.parseInt(anything.group("most"))));
    }

    /** Whether one of the patterns matches at the beginning of a text. */
    boolean anyBegins(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int left = ofFixed.at(text, 0); left != 0; left &= left - 1) {
            if (fixed.get(Integer.numberOfTrailingZeros(left)).matcher(text).lookingAt()) {
                return true;
            }
        }
        return anyFloats(text);
    }

    /** Counts characters as patterns do: two halves are one, and none reaches beyond a line. */
    private boolean anyFloats(String text) {
        int place = 0;
        for (int passed = 0; passed <= farthest && place < text.length(); passed++) {
            for (int left = ofFloating.at(text, place); left != 0; left &= left - 1) {
                Floating candidate = floating.get(Integer.numberOfTrailingZeros(left));
                if (passed <= candidate.most() && candidate.matches(text, place)) {
                    return true;
                }
            }
            if (endsLine(text.charAt(place))) {
                return false;
            }
            place += Character.charCount(text.codePointAt(place));
        }
        return false;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
