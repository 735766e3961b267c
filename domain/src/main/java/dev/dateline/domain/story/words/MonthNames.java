package dev.dateline.domain.story.words;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the months in one language, long and short, as a date has them.
 *
 * @param numbers name in lower case, without a point, to 1 to 12
 * @param capitalised whether they are written with a capital, so that "may 3" is no date
 */
record MonthNames(Map<String, Integer> numbers, boolean capitalised) {

    static MonthNames of(Language language) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(new Locale(language.code()));
        Map<String, Integer> numbers = new HashMap<>();
        add(symbols.getShortMonths(), numbers);
        add(symbols.getMonths(), numbers);
        boolean capitalised = Character.isUpperCase(symbols.getMonths()[0].codePointAt(0));
        return new MonthNames(Map.copyOf(numbers), capitalised);
    }

    /** The number of the month that a word names; 0 if it names none. */
    int number(Tokens word) {
        boolean written = !capitalised || word.isCapitalised();
        return written ? numbers.getOrDefault(Folding.lower(word.word()), 0) : 0;
    }

    private static void add(String[] names, Map<String, Integer> numbers) {
        for (int i = 0; i < 12; i++) {
            String name = Folding.lower(names[i]).replace(".", "");
            if (!name.isEmpty() && !Character.isDigit(name.charAt(0))) {
                numbers.put(name, i + 1);
            }
        }
    }
}
