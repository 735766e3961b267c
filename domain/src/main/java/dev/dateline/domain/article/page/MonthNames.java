package dev.dateline.domain.article.page;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months in the languages of the wire, from the platform's own locale data. */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sk", "sv", "da", "nb", "fi", "tr", "el",
            "hu", "ro", "bg", "sr", "hr", "sl", "ar", "ar-LB", "ar-DZ", "de-AT", "fa", "he", "hi", "id", "vi", "ca",
            "et", "lv", "lt");
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** The month's number, 1 to 12; 0 when no language knows the name. */
    static int number(String name) {
        return NUMBERS.getOrDefault(key(name), 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(Map.of("sept", 9, "mrz", 3, "mär", 3));
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : new TextStyle[] {
                    TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
                }) {
                    String name = key(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    if (name.length() > 1 && !Character.isDigit(name.charAt(0))) {
                        numbers.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        return numbers;
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
