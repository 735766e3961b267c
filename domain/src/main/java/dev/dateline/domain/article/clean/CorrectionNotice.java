package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the paragraphs in which a text owns up to an error or a change ("Correction: an earlier version …"). */
final class CorrectionNotice {

    private static final Pattern NOTICE = Pattern.compile(
            "(?:^|[.!?。؟] ?|\\n)[\\s*•—–(\\[_]*(?:"
                    + ResourceLines.of(CorrectionNotice.class, "correction-notices.txt").stream()
                            .map(pattern -> "(?:" + pattern + ")")
                            .collect(Collectors.joining("|"))
                    + ")",
            Pattern.UNICODE_CASE);
    private static final int LONGEST = 1200;

    private CorrectionNotice() {}

    /** The paragraphs that are notices, in the text's order. */
    static List<String> in(List<Block> blocks) {
        return blocks.stream()
                .limit(Paragraphs.MOST)
                .map(Block::text)
                .filter(CorrectionNotice::is)
                .toList();
    }

    static boolean is(String paragraph) {
        String text = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        return NOTICE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
