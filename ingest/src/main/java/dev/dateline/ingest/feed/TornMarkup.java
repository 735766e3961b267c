package dev.dateline.ingest.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends, in the text of broken XML, the four wounds that would swallow what follows them: a comment, a CDATA section or a
 * processing instruction that never ends, and an unquoted value that runs into the end of its tag.
 *
 * <p>A beginning counts as torn when its end is missing, or stands only behind the end of the entry it is in. A comment
 * around whole entries is none.
 */
final class TornMarkup {
    private static final Pattern WOUND = Pattern.compile("<!--|<!\\[CDATA\\[|<\\?|=[^\\s\"'<>]{1,2000}/>");
    private static final int LONGEST_INSTRUCTION = 4000;

    private final String text;
    private final NextIndex entryStart;
    private final NextIndex entryEnd;
    private final NextIndex commentEnd;
    private final NextIndex sectionEnd;

    private TornMarkup(String text) {
        this.text = text;
        this.entryStart = new NextIndex(text, Pattern.compile("(?i)<(?:\\w{1,40}:)?(?:item|entry)[\\s>]"));
        this.entryEnd = new NextIndex(text, Pattern.compile("(?i)</(?:\\w{1,40}:)?(?:item|entry)\\s{0,9}>"));
        this.commentEnd = new NextIndex(text, Pattern.compile("-->"));
        this.sectionEnd = new NextIndex(text, Pattern.compile("]]>"));
    }

    /** The text with such beginnings left out and such values quoted; in time in proportion to its length. */
    static String mend(String text) {
        return new TornMarkup(text).mend();
    }

    private String mend() {
        StringBuilder mended = new StringBuilder(text.length());
        Matcher wound = WOUND.matcher(text);
        int at = 0;
        while (wound.find(at)) {
            mended.append(text, at, wound.start());
            at = switch (wound.group()) {
                case "<!--" -> whole(wound, commentEnd, mended);
                case "<![CDATA[" -> whole(wound, sectionEnd, mended);
                case "<?" -> instruction(wound, mended);
                default -> value(wound, mended);
            };
        }
        return mended.append(text, at, text.length()).toString();
    }

    /** Copies a comment or a section up to its end, or leaves out the beginning of a torn one; returns where to go on. */
    private int whole(Matcher start, NextIndex ends, StringBuilder mended) {
        int end = ends.from(start.end());
        int entry = entryEnd.from(start.end());
        boolean missing = end == NextIndex.NOWHERE && entry != NextIndex.NOWHERE;
        if (missing || entry < Math.min(end, entryStart.from(start.end()))) {
            return start.end();
        }
        int after = Math.min(end, text.length());
        mended.append(text, start.start(), after);
        return after;
    }

    /** The same for a processing instruction, which ends with its first angle bracket at the latest. */
    private int instruction(Matcher start, StringBuilder mended) {
        int close = text.indexOf('>', start.end());
        if (close < 0 || close - start.end() > LONGEST_INSTRUCTION) {
            return start.end();
        }
        if (text.charAt(close - 1) == '?') {
            mended.append(text, start.start(), close + 1);
        }
        return close + 1;
    }

    private static int value(Matcher torn, StringBuilder mended) {
        String value = torn.group().substring(1, torn.group().length() - 2);
        mended.append("=\"").append(value).append("\"/>");
        return torn.end();
    }

    /** Where something is found next; asked with growing positions it reads the text once. */
    private static final class NextIndex {
        static final int NOWHERE = Integer.MAX_VALUE;

        private final Matcher matcher;
        private int next = -1;

        NextIndex(String text, Pattern pattern) {
            this.matcher = pattern.matcher(text);
        }

        /** Its place from here on, or {@link #NOWHERE}. */
        int from(int position) {
            if (next < position) {
                next = matcher.find(position) ? matcher.start() : NOWHERE;
            }
            return next;
        }
    }
}
