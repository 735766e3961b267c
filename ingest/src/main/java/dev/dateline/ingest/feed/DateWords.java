package dev.dateline.ingest.feed;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names of months and weekdays, from the CLDR tables of the JDK.
 *
 * <p>English is asked first, and the other languages only for a word it does not have. Where languages disagree (the
 * Polish and Czech November is the Croatian October), the one earlier in the list is followed.
 */
final class DateWords {
    private static final List<String> LANGUAGES = List.of(
            "en", "es", "de", "fr", "ru", "pt", "it", "nl", "pl", "cs", "sk", "uk", "tr", "sv", "da", "nb", "fi", "hu",
            "el", "ro", "bg", "sr", "sl", "lt", "lv", "et", "ca", "eu", "ga", "is", "sq", "mk", "hr", "be", "ar", "fa",
            "he", "ur", "hi", "bn", "ta", "id", "ms", "vi", "th", "sw", "ka", "hy", "kk", "af");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    /** What feeds write beside what the tables have. */
    private static final Map<String, Month> SHORT_MONTHS = Map.of(
            "sept", Month.SEPTEMBER,
            "sett", Month.SEPTEMBER,
            "setiembre", Month.SEPTEMBER,
            "mrz", Month.MARCH,
            "fev", Month.FEBRUARY,
            "фев", Month.FEBRUARY,
            "сен", Month.SEPTEMBER,
            "ноя", Month.NOVEMBER);

    private static final DateWords ENGLISH = new DateWords(LANGUAGES.subList(0, 1));

    private static final Set<String> MORNING = folded("am", "오전", "上午", "午前", "πμ", "ص");
    private static final Set<String> AFTERNOON = folded("pm", "오후", "下午", "午後", "μμ", "م");
    private static final Set<String> FILLERS = folded(
            "at", "of", "on", "the", "de", "del", "a", "las", "la", "le", "à", "am", "um", "uhr", "den", "der", "kl",
            "klo", "г", "года", "в", "о", "ore", "alle", "om", "o", "ob", "r", "roku", "st", "nd", "rd", "th", "er",
            "ta", "que", "los", "saat", "às", "hs", "hrs", "h", "год", "р");

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    private DateWords(List<String> languages) {
        languages.stream().map(Locale::forLanguageTag).forEach(this::learn);
        SHORT_MONTHS.forEach(months::putIfAbsent);
        weekdays.putIfAbsent("tues", DayOfWeek.TUESDAY);
        weekdays.putIfAbsent("weds", DayOfWeek.WEDNESDAY);
        weekdays.putIfAbsent("thur", DayOfWeek.THURSDAY);
        weekdays.putIfAbsent("thurs", DayOfWeek.THURSDAY);
    }

    private void learn(Locale language) {
        for (TextStyle style : STYLES) {
            for (Month month : Month.values()) {
                put(months, month.getDisplayName(style, language), month);
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                put(weekdays, day.getDisplayName(style, language), day);
            }
        }
    }

    private static <T> void put(Map<String, T> words, String name, T meaning) {
        String word = FeedDates.fold(name);
        if (word.codePoints().anyMatch(Character::isLetter)) {
            words.putIfAbsent(word, meaning);
        }
    }

    static @Nullable Month month(String folded) {
        Month english = ENGLISH.months.get(folded);
        return english != null || ENGLISH.weekdays.containsKey(folded) ? english : World.WORDS.months.get(folded);
    }

    static @Nullable DayOfWeek weekday(String folded) {
        DayOfWeek english = ENGLISH.weekdays.get(folded);
        return english != null ? english : World.WORDS.weekdays.get(folded);
    }

    static boolean isMorning(String folded) {
        return MORNING.contains(folded);
    }

    static boolean isAfternoon(String folded) {
        return AFTERNOON.contains(folded);
    }

    static boolean isFiller(String folded) {
        return FILLERS.contains(folded);
    }

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(FeedDates::fold).collect(toUnmodifiableSet());
    }

    /** Loaded when the first foreign word is met: forty locales take some tenths of a second. */
    private static final class World {
        static final DateWords WORDS = new DateWords(LANGUAGES);
    }
}
