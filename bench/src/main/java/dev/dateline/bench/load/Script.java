package dev.dateline.bench.load;

import dev.dateline.bench.news.InventedNews.NewsReport;

/**
 * Letters that English is written in, so that the same sort of news comes in several lanes: a text in letters that one
 * language alone is written in is taken for that language.
 */
enum Script {
    LATIN("en", 0),
    GREEK("el", 'α'),
    ARMENIAN("hy", 'ա'),
    GEORGIAN("ka", 'ა');

    private static final int GREEK_LETTERS = 25;

    private final String lane;
    private final int first;

    Script(String lane, int first) {
        this.lane = lane;
        this.first = first;
    }

    /** The lane that a text in these letters belongs to. */
    String lane() {
        return lane;
    }

    /** A report in these letters, by this outlet. */
    NewsReport write(NewsReport report, String outlet) {
        return new NewsReport(
                report.number(),
                report.event(),
                outlet,
                write(report.title()),
                report.paragraphs().stream().map(this::write).toList());
    }

    String write(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.chars().forEach(c -> written.append(letter((char) c)));
        return written.toString();
    }

    private char letter(char latin) {
        boolean lower = latin >= 'a' && latin <= 'z';
        boolean upper = latin >= 'A' && latin <= 'Z';
        if (first == 0 || (!lower && !upper)) {
            return latin;
        }
        char other = (char) (first + (Character.toLowerCase(latin) - 'a') % GREEK_LETTERS);
        return upper && this != GEORGIAN ? Character.toUpperCase(other) : other;
    }
}
