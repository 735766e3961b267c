package dev.dateline.ingest.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends, in the text of broken XML, the wounds that would swallow what follows them: a comment, a CDATA section or a
 * processing instruction that never ends, an unquoted value that runs into the end of its tag, and an ampersand that
 * begins no reference, as in {@code ?a=1&copy=2}.
 *
 * <p>A beginning counts as torn when its end is missing, or stands only behind the end of the entry it is in. A comment
 * around whole entries is none.
 */
final class TornMarkup {
    private static final Pattern WOUND = Pattern.compile(
            "<!--|<!\\[CDATA\\[|<\\?|/>" + "|&(?![A-Za-z][\\w.-]{0,60};|#\\d{1,9};|#[xX][0-9A-Fa-f]{1,8};)");
    private static final String ENDS_VALUE = " \t\r\n\"'<>";
    private static final int LONGEST_INSTRUCTION = 4000;
    private static final int LONGEST_VALUE = 2000;

    private final String text;
    private final NextIndex entryStart;
    private final NextIndex entryEnd;
    private final NextIndex tagEnd;
    private final NextIndex commentEnd;
    private final NextIndex sectionEnd;

    private TornMarkup(String text) {
        this.text = text;
        this.entryStart = new NextIndex(text, Pattern.compile("(?i)<(?:\\w{1,40}:)?(?:item|entry)[\\s>]"));
        this.entryEnd = new NextIndex(text, Pattern.compile("(?i)</(?:\\w{1,40}:)?(?:item|entry)\\s{0,9}>"));
        this.tagEnd = new NextIndex(text, Pattern.compile(">"));
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
                case "&" -> ampersand(wound, mended);
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
        int close = tagEnd.from(start.end());
        if (close - start.end() > LONGEST_INSTRUCTION) {
            return start.end();
        }
        if (text.charAt(close - 1) == '?') {
            mended.append(text, start.start(), close + 1);
        }
        return close + 1;
    }

    private static int ampersand(Matcher bare, StringBuilder mended) {
        mended.append("&amp;");
        return bare.end();
    }

    /** At the end of an empty tag: quotes the value before it, if it is not quoted. */
    private static int value(Matcher tagEnd, StringBuilder mended) {
        int equals = -1;
        int from = Math.max(0, mended.length() - LONGEST_VALUE);
        for (int i = mended.length() - 1; i >= from && ENDS_VALUE.indexOf(mended.charAt(i)) < 0; i--) {
            equals = mended.charAt(i) == '=' ? i : equals;
        }
        if (equals < 0) {
            mended.append("/>");
        } else {
            mended.insert(equals + 1, '"').append("\"/>");
        }
        return tagEnd.end();
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
