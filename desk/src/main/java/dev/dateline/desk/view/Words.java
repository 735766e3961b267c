package dev.dateline.desk.view;

import java.util.Locale;

/** Counts and scores in words. */
final class Words {

    private Words() {}

    /** For instance {@code 1 report}, {@code 12 reports}. */
    static String count(long count, String one) {
        return String.format(Locale.ROOT, "%,d %s%s", count, one, count == 1 ? "" : "s");
    }

    static String stories(int count) {
        return String.format(Locale.ROOT, count == 1 ? "%,d story" : "%,d stories", count);
    }

    /** With a capital first letter. */
    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Text cut at a word's end, with an ellipsis when something is cut. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : longest;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
