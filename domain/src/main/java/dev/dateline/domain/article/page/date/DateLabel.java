package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.page.markup.PatternFile;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page calls a date it prints, by the words around it; see {@code date-words.txt}. */
enum DateLabel {
    PUBLISHED,
    MODIFIED,
    /** Of something else: a birth, a deadline, a photograph. */
    ANOTHER,
    NONE;

    private static final Pattern SAYS_PUBLISHED = words("PUBLISHED");
    private static final Pattern SAYS_MODIFIED = words("MODIFIED");
    private static final Pattern SAYS_ANOTHER = words("ANOTHER");

    private static Pattern words(String section) {
        String words = PatternFile.read(DateLabel.class, "date-words.txt").stream()
                .filter(s -> s.name().equals(section))
                .flatMap(s -> s.lines().stream())
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsArabic}]])(?:" + words + ")");
    }

    /** The label in some words; "first published, last updated" counts as published. */
    static DateLabel in(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        String words = text.toLowerCase(Locale.ROOT);
        if (SAYS_PUBLISHED.matcher(words).find()) {
            return PUBLISHED;
        }
        if (SAYS_MODIFIED.matcher(words).find()) {
            return MODIFIED;
        }
        return SAYS_ANOTHER.matcher(words).find() ? ANOTHER : NONE;
    }
}
