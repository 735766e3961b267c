package dev.dateline.domain.claim.fact;

/**
 * Reads a number written in digits, with the separators that newspapers put between them: {@code 1,234}, {@code 33.229},
 * {@code 5,5}, {@code 1'200}.
 */
final class Numeral {
    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 15;

    private Numeral() {}

    /** The number; negative for what is none. A fraction is told by {@link Double}, whatever marks it. */
    static double read(String word, String language) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits += digit ? 1 : 0;
            if (!digit && (c != '.' && c != ',' && c != '\'' || i == 0 || i == word.length() - 1)) {
                return -1;
            }
        }
        return digits == 0 || digits > MOST_DIGITS ? -1 : value(word, language);
    }

    private static double value(String word, String language) {
        int last = lastSeparator(word);
        if (last < 0) {
            return Double.parseDouble(word);
        }
        boolean grouped = word.length() - last - 1 == GROUP && isGrouping(word, last, language);
        String whole = digitsOf(grouped ? word : word.substring(0, last));
        return Double.parseDouble(grouped ? whole : whole + '.' + word.substring(last + 1));
    }

    private static boolean isGrouping(String word, int last, String language) {
        boolean pointInEnglish = word.charAt(last) == '.' && language.equals("en") && word.indexOf('.') == last;
        return !pointInEnglish && word.charAt(0) != '0' && last <= word.length() - GROUP - 1;
    }

    private static int lastSeparator(String word) {
        int at = word.length() - 1;
        while (at >= 0 && Character.isDigit(word.charAt(at))) {
            at--;
        }
        return at;
    }

    private static String digitsOf(String word) {
        StringBuilder digits = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                digits.append(word.charAt(i));
            }
        }
        return digits.toString();
    }
}
