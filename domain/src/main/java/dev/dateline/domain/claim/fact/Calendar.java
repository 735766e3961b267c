package dev.dateline.domain.claim.fact;

import dev.dateline.domain.article.ResourceLines;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What days and months are called in a language: the platform's names, and {@code calendar.txt} for words like "yesterday". */
final class Calendar {
    private static final Map<String, Calendar> CALENDARS = new ConcurrentHashMap<>();
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final int SHORTEST = 3;

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    /** What phrases for a week begin with. */
    private final Set<String> weeks = new HashSet<>();

    private Calendar(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (TextStyle style : STYLES) {
            for (Month month : Month.values()) {
                put(months, month.getDisplayName(style, locale), month.getValue());
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                put(weekdays, day.getDisplayName(style, locale), day.getValue());
            }
        }
        ResourceLines.of(Calendar.class, "calendar.txt").stream()
                .filter(line -> line.startsWith(language + " "))
                .forEach(this::read);
    }

    static Calendar of(String language) {
        return CALENDARS.computeIfAbsent(language, Calendar::new);
    }

    /** 1 to 12; 0 for what is no month. */
    int month(String folded) {
        return months.getOrDefault(folded, 0);
    }

    /** 1, Monday, to 7; 0 for what is no day. */
    int weekday(String folded) {
        return weekdays.getOrDefault(folded, 0);
    }

    /** What a word or phrase does: "day -1", "in", "since", "next", "of"; empty for none of these. */
    String sense(String folded) {
        return words.getOrDefault(folded, "");
    }

    /** Whether three words stand for a week: "later this week". */
    boolean isWeek(String first, String second, String third) {
        return weeks.contains(first)
                && sense(first + " " + second + " " + third).equals("week");
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        String sense = line.substring(line.indexOf(' ') + 1, colon);
        for (String form : line.substring(colon + 1).split(",")) {
            String name = form.strip();
            if (sense.startsWith("month ")) {
                put(months, name, Integer.parseInt(sense.substring(6)));
            } else if (sense.startsWith("weekday ")) {
                put(weekdays, name, Integer.parseInt(sense.substring(8)));
            } else {
                String folded = Folded.fold(name);
                words.put(folded, sense);
                if (sense.equals("week")) {
                    weeks.add(folded.split(" ", 2)[0]);
                }
            }
        }
    }

    private static void put(Map<String, Integer> names, String name, int value) {
        String folded = Folded.fold(name);
        if (folded.length() >= SHORTEST) {
            names.putIfAbsent(folded, value);
        }
    }
}
