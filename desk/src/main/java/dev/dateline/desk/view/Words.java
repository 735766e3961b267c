package dev.dateline.desk.view;

import java.util.Locale;

/** Counts and scores in words. */
final class Words {

    private static final long HUNDREDTHS = 100;
    private static final long THOUSAND = 1_000;

    private Words() {}

    /** For instance {@code 1 report}, {@code 12 reports}. */
    static String count(long count, String one) {
        return number(count) + " " + one + (count == 1 ? "" : "s");
    }

    static String stories(int count) {
        return number(count) + (count == 1 ? " story" : " stories");
    }

    /** With a capital first letter. */
    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** With two decimal places; a page has hundreds, so without the machinery of formats. */
    static String decimal(double value) {
        long hundredths = Math.round(Math.abs(value) * HUNDREDTHS);
        String places = Long.toString(HUNDREDTHS + hundredths % HUNDREDTHS).substring(1);
        return (value < 0 && hundredths > 0 ? "-" : "") + hundredths / HUNDREDTHS + "." + places;
    }

    private static String number(long count) {
        return Math.abs(count) < THOUSAND ? Long.toString(count) : String.format(Locale.ROOT, "%,d", count);
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
