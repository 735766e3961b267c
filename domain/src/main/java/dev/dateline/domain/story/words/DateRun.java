package dev.dateline.domain.story.words;

import java.util.Locale;
import java.util.Set;

/**
 * Follows the words of a text and tells a tally of the days it names: "3 December", "December 3rd, 2026", "3 de diciembre
 * de 2026", "2026-12-03". A day's id is its ISO date; without a year as in ISO 8601:2000, {@code --12-03}.
 */
final class DateRun {
    private static final Set<String> BETWEEN = Set.of("de", "of", "del");
    private static final int FARTHEST = 2;

    private final String text;
    private final MonthNames months;
    private final MentionTally tally;
    private int start;
    private int end = -1;
    private int told;
    private int year;
    private int month;
    private int day;

    DateRun(String text, MonthNames months, MentionTally tally) {
        this.text = text;
        this.months = months;
        this.tally = tally;
    }

    void read(Tokens word) {
        boolean near = end >= 0 && word.start() - end <= FARTHEST;
        if (near && BETWEEN.contains(word.word())) {
            end = word.end();
            return;
        }
        boolean part = near && extend(word);
        if (!part) {
            end();
            start = word.start();
            part = extend(word);
        }
        end = part ? word.end() : -1;
        told = end;
    }

    /** The text ends, or something that is no part of a date comes. */
    void end() {
        if (day > 0 && month > 0) {
            String id = year > 0
                    ? String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day)
                    : String.format(Locale.ROOT, "--%02d-%02d", month, day);
            tally.date(id, text.substring(start, told));
        }
        year = 0;
        month = 0;
        day = 0;
        end = -1;
    }

    /** Takes a word as the next part of the date; false if it cannot be one. */
    private boolean extend(Tokens word) {
        int number = word.isNumber() ? number(word.word()) : 0;
        int named = word.isNumber() ? 0 : months.number(word);
        if (named > 0 && month == 0 && year == 0) {
            month = named;
        } else if (number >= 1900 && number <= 2100 && year == 0 && (month == 0) == (day == 0)) {
            year = number;
        } else if (number >= 1 && number <= 12 && year > 0 && month == 0) {
            month = number;
        } else if (number >= 1 && number <= 31 && day == 0 && (year == 0 || month > 0)) {
            day = number;
        } else {
            return false;
        }
        return true;
    }

    /** Of "3", "3rd", "2026"; 0 for what is no such number. */
    private static int number(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean plain = digits > 0 && digits <= 4 && word.length() - digits <= 2;
        return plain && (digits == word.length() || digits < 3) && allLetters(word, digits)
                ? Integer.parseInt(word, 0, digits, 10)
                : 0;
    }

    private static boolean allLetters(String word, int from) {
        return word.substring(from).chars().allMatch(Character::isLetter);
    }
}
