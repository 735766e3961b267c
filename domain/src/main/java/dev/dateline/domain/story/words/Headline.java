package dev.dateline.domain.story.words;

import java.util.List;

/** Prepares a title for counting: without the names of site and section, or made from the text when there is none. */
public final class Headline {
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " \u2013 ", " \u2014 ", " \u00bb ", " :: ", " \u2022 ", " \u00b7 ");
    private static final int SITE_WORDS = 4;
    private static final int SECTION_WORDS = 3;
    private static final int MOST_SITE_NAMES = 3;

    private Headline() {}

    /** "Fire in Lima | World | Daily News" becomes "Fire in Lima". */
    static String withoutSiteName(String title) {
        String kept = title;
        for (int i = 0; i < MOST_SITE_NAMES; i++) {
            String shorter = withoutLastSegment(kept);
            if (shorter.equals(kept)) {
                break;
            }
            kept = shorter;
        }
        return withoutSection(kept);
    }

    /** The first sentence of a text: up to a full stop or line end among its characters 20 to 250, or its first 150. */
    public static String firstSentence(String text) {
        for (int i = 20; i < Math.min(text.length(), 250); i++) {
            if (endsSentence(text, i)) {
                return text.substring(0, i);
            }
        }
        return text.substring(0, Math.min(text.length(), 150));
    }

    private static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\u3002') {
            return true;
        }
        return (c == '.' || c == '!' || c == '?')
                && i + 1 < text.length()
                && Character.isWhitespace(text.charAt(i + 1));
    }

    private static String withoutLastSegment(String title) {
        int cut = -1;
        String separator = "";
        for (String s : SEPARATORS) {
            if (title.lastIndexOf(s) > cut) {
                cut = title.lastIndexOf(s);
                separator = s;
            }
        }
        if (cut < 0) {
            return title;
        }
        String head = title.substring(0, cut).strip();
        String tail = title.substring(cut + separator.length()).strip();
        boolean pipe = separator.equals(" | ");
        if (isSiteName(tail, words(head), pipe)) {
            return head;
        }
        return pipe && words(head) <= SECTION_WORDS && words(tail) > SECTION_WORDS ? tail : title;
    }

    private static boolean isSiteName(String tail, int headWords, boolean afterPipe) {
        int tailWords = words(tail);
        boolean small = headWords >= SITE_WORDS && tailWords <= SITE_WORDS && tailWords * 1.5 <= headWords;
        return small && (afterPipe || tail.isEmpty() || Character.isUpperCase(tail.charAt(0)) || tail.indexOf('.') > 0);
    }

    private static String withoutSection(String title) {
        int pipe = title.indexOf(" | ");
        boolean section = pipe > 0
                && words(title.substring(0, pipe)) <= SECTION_WORDS
                && words(title.substring(pipe)) > SECTION_WORDS;
        return section ? title.substring(pipe + 3) : title;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
