package dev.dateline.domain.article.page.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months in the languages of the news, from the platform's own locale data. */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sk", "sv", "da", "nb", "fi", "tr", "el",
            "hu", "ro", "bg", "sr", "sr-Latn", "hr", "bs", "mk", "sl", "ar", "ar-LB", "ar-DZ", "de-AT", "he", "hi",
            "mr", "bn", "ta", "ur", "id", "ms", "vi", "th", "ca", "gl", "eu", "et", "lv", "lt", "is", "ga", "sq", "be",
            "kk", "az", "uz", "hy", "ka", "sw", "af", "fil");
    private static final Map<String, Integer> ALSO = Map.ofEntries(
            Map.entry("sept", 9),
            Map.entry("mrz", 3),
            Map.entry("mär", 3),
            Map.entry("maerz", 3),
            Map.entry("juil", 7),
            Map.entry("sett", 9),
            Map.entry("dez", 12),
            Map.entry("мая", 5),
            Map.entry("tháng giêng", 1));
    private static final int SHORTEST_WITH_PREFIX = 4;
    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /**
     * The month's number, 1 to 12; 0 when no language knows the name. The text's own language is asked first: what is
     * November in Polish is October in Croatian.
     */
    static int number(String name, String language) {
        String key = key(name);
        int own = BY_LANGUAGE.getOrDefault(language, Map.of()).getOrDefault(key, 0);
        int number = own == 0 ? NUMBERS.getOrDefault(key, 0) : own;
        // Hebrew writes "in" and the month as one word.
        return number == 0 && key.startsWith("ב") && key.length() >= SHORTEST_WITH_PREFIX
                ? NUMBERS.getOrDefault(key.substring(1), 0)
                : number;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(ALSO);
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : new TextStyle[] {
                    TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
                }) {
                    String name = key(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    if (name.length() > 1 && !Character.isDigit(name.charAt(0))) {
                        numbers.putIfAbsent(name, month.getValue());
                        BY_LANGUAGE
                                .computeIfAbsent(language.split("-")[0], l -> new HashMap<>())
                                .putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        return Map.copyOf(numbers);
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
