package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of pages that change by themselves, or that no reader takes for the text: counters ("1,204 views"), ages ("2 hours
 * ago"), reading times, dates of the page, and short lines that are no sentence.
 */
final class MovingLines {

    private static final int SHORT = 120;
    private static final int NO_SENTENCE = 60;
    private static final int NEXT_TO_NOTHING = 6;
    private static final Pattern MOVING = Pattern.compile(
            ResourceLines.of(MovingLines.class, "moving-lines.txt").stream()
                    .map(pattern -> "(?<![\\p{L}\\p{Nd}])(?:" + pattern + ")(?![\\p{L}\\p{Nd}])")
                    .collect(Collectors.joining("|")),
            Pattern.UNICODE_CASE);
    private static final List<String> LABELS = ResourceLines.of(MovingLines.class, "date-labels.txt");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？؟।۔:;]['\"”’»)\\]]*\\s*", Pattern.DOTALL);

    private MovingLines() {}

    /** Whether a block is nothing but what moves by itself. */
    static boolean isMoving(String block) {
        if (block.length() > SHORT || !DIGIT.matcher(block).find() && block.length() > NO_SENTENCE) {
            return false;
        }
        String line = block.strip().toLowerCase(Locale.ROOT);
        boolean dated = line.length() <= NO_SENTENCE
                && DIGIT.matcher(line).find()
                && LABELS.stream().anyMatch(line::startsWith);
        String rest = MOVING.matcher(line).replaceAll("");
        return dated || rest.length() < line.length() && TextHash.letters(rest).length() <= NEXT_TO_NOTHING;
    }

    /** Whether a block may come and go without the text having changed: it is short and no sentence. */
    static boolean isNoSentence(String block) {
        return TextHash.letters(block).length() < NO_SENTENCE
                && !SENTENCE_END.matcher(block).matches();
    }
}
