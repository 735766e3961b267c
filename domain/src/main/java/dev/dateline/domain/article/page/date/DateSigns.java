package dev.dateline.domain.article.page.date;

/**
 * What a text has of what each way to write a date needs, seen in one pass: patterns that cannot match are not tried.
 *
 * @param year four figures that may be a year
 * @param gapBehind a year with a hyphen, slash or point behind it: "2031-05-04"
 * @param wordsBehind a year with a blank, comma or point behind it: "2031 May 4"
 * @param figuresBefore a year with a figure somewhere before it and a gap directly before it: "4 May 2031"
 * @param gap a figure with a hyphen, slash or point behind it: "4.5.31"
 * @param colon a time of day, perhaps
 * @param east the word for year in Chinese, Japanese or Korean
 */
record DateSigns(
        boolean year,
        boolean gapBehind,
        boolean wordsBehind,
        boolean figuresBefore,
        boolean gap,
        boolean colon,
        boolean east) {

    private static final int YEAR = 4;

    /** The signs in a text whose figures are 0 to 9 and whose blanks are single. */
    static DateSigns in(String text) {
        boolean year = false;
        boolean gapBehind = false;
        boolean wordsBehind = false;
        boolean figuresBefore = false;
        boolean gap = false;
        boolean colon = false;
        boolean east = false;
        boolean figures = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isYear(text, i)) {
                char behind = i + YEAR < text.length() ? text.charAt(i + YEAR) : 0;
                year = true;
                gapBehind |= isGap(behind);
                wordsBehind |= behind == '.' || behind == ',' || behind == ' ';
                figuresBefore |= figures && (isGap(text.charAt(i - 1)) || text.charAt(i - 1) == ' ');
            }
            figures |= isFigure(c);
            gap |= isGap(c) && isBehindFigure(text, i);
            colon |= c == ':';
            east |= c == '年' || c == '년';
        }
        return new DateSigns(year, gapBehind, wordsBehind, figuresBefore, gap, colon, east);
    }

    private static boolean isYear(String text, int at) {
        char c = text.charAt(at);
        if (c != '1' && c != '2' || at + YEAR > text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return (c == '1' ? next == '9' : next == '0' || next == '5')
                && isFigure(text.charAt(at + 2))
                && isFigure(text.charAt(at + 3));
    }

    private static boolean isBehindFigure(String text, int at) {
        return at > 0
                && (isFigure(text.charAt(at - 1))
                        || text.charAt(at - 1) == ' ' && at > 1 && isFigure(text.charAt(at - 2)));
    }

    private static boolean isGap(char c) {
        return c == '-' || c == '/' || c == '.';
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }
}
