package dev.dateline.domain.story.words;

import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one language names people, places and organisations.
 *
 * @param language how its words are prepared
 * @param places the places it knows
 * @param words words beside and within names
 * @param calendar months and days of the week, in lower case: no names, though English writes them so
 * @param months the months by their names
 */
record MentionRules(Language language, Gazetteer places, NameWords words, Set<String> calendar, MonthNames months) {

    static MentionRules of(Language language) {
        return new MentionRules(
                language,
                Gazetteer.of(language),
                NameWords.shipped(),
                calendar(new Locale(language.code())),
                MonthNames.of(language));
    }

    private static Set<String> calendar(Locale locale) {
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        return Stream.of(names.getMonths(), names.getShortMonths(), names.getWeekdays(), names.getShortWeekdays())
                .flatMap(Arrays::stream)
                .map(name -> Folding.lower(name).replace(".", ""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
