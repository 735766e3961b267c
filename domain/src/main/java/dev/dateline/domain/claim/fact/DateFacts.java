package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates from a text and resolves them against the day on which it came out: weekdays go back, unless "next" stands before
 * them; a day without a year is the nearest one; "later this week" is still to come. Without that day only full dates and years are
 * read.
 */
public final class DateFacts {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;
    private static final int DAYS = 7;
    private static final int MOST_DIGITS = 4;
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "er");
    private static final Set<String> YEAR_FOLLOWS = Set.of("in", "of", "since");

    private final Words words;
    private final Folded folded;
    private final Calendar calendar;
    private final @Nullable LocalDate published;

    private DateFacts(Words words, Words.Range sentence, Document document) {
        this.words = words;
        this.folded = new Folded(words, sentence);
        this.calendar = Calendar.of(document.language());
        this.published = document.published();
    }

    /** The dates of a document, in reading order. */
    public static List<DateFact> of(Document document) {
        return of(document, Words.of(document));
    }

    /** The same, where the document's words are at hand. */
    public static List<DateFact> of(Document document, Words words) {
        List<DateFact> facts = new ArrayList<>();
        for (Words.Range sentence : words.sentences()) {
            new DateFacts(words, sentence, document).read(facts);
        }
        return facts;
    }

    private void read(List<DateFact> facts) {
        int at = folded.from();
        while (at < folded.to()) {
            Found found = found(at);
            if (found == null) {
                at++;
            } else {
                facts.add(new DateFact(words.span(at, found.to), found.first, found.last, role(at, found)));
                at = found.to;
            }
        }
    }

    private record Found(int to, LocalDate first, LocalDate last) {}

    private @Nullable Found found(int at) {
        Found found = monthFirst(at);
        found = found != null ? found : dayFirst(at);
        found = found != null ? found : year(at);
        return found != null || published == null ? found : relative(at, published);
    }

    /** "November 29, 2024", "November 29", "November 2024". */
    private @Nullable Found monthFirst(int at) {
        int month = calendar.month(folded.word(at));
        if (month == 0) {
            return null;
        }
        int day = number(at + 1);
        if (day >= FIRST_YEAR) {
            return month(at + 2, month, day);
        }
        int comma = words.is(at + 2, ',') ? at + 3 : at + 2;
        return day(at + 2, comma, month, day);
    }

    /** "29 November 2024", "29 de noviembre", "29. November". */
    private @Nullable Found dayFirst(int at) {
        int day = number(at);
        if (day <= 0 || day > 31) {
            return null;
        }
        boolean joined =
                words.is(at + 1, '.') || calendar.sense(folded.word(at + 1)).equals("of");
        int name = joined ? at + 2 : at + 1;
        int month = calendar.month(folded.word(name));
        int next = name + 1;
        return month == 0
                ? null
                : day(next, calendar.sense(folded.word(next)).equals("of") ? next + 1 : next, month, day);
    }

    private @Nullable Found day(int end, int yearAt, int month, int day) {
        int year = number(yearAt);
        try {
            if (year >= FIRST_YEAR && year < LAST_YEAR) {
                LocalDate date = LocalDate.of(year, month, day);
                return new Found(yearAt + 1, date, date);
            }
            return published == null || day < 1 ? null : nearest(end, month, day, published);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static Found nearest(int end, int month, int day, LocalDate published) {
        LocalDate nearest = published.withDayOfMonth(1).withMonth(month);
        LocalDate date = nearest.withDayOfMonth(Math.min(day, nearest.lengthOfMonth()));
        LocalDate best = date;
        for (LocalDate other : List.of(date.minusYears(1), date.plusYears(1))) {
            long distance = Math.abs(other.toEpochDay() - published.toEpochDay());
            best = distance < Math.abs(best.toEpochDay() - published.toEpochDay()) ? other : best;
        }
        return new Found(end, best, best);
    }

    private static @Nullable Found month(int end, int month, int year) {
        YearMonth whole = YearMonth.of(year, month);
        return year < LAST_YEAR ? new Found(end, whole.atDay(1), whole.atEndOfMonth()) : null;
    }

    /** "in 2011": four digits behind a word that makes a year of them. */
    private @Nullable Found year(int at) {
        int year = number(at);
        boolean inRange =
                year >= FIRST_YEAR && year < LAST_YEAR && folded.word(at).length() == MOST_DIGITS;
        return inRange && YEAR_FOLLOWS.contains(calendar.sense(folded.word(at - 1)))
                ? new Found(at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                : null;
    }

    private @Nullable Found relative(int at, LocalDate from) {
        if (calendar.isWeek(folded.word(at), folded.word(at + 1), folded.word(at + 2))) {
            LocalDate monday = from.minusDays(from.getDayOfWeek().getValue() - 1L);
            return new Found(at + 3, monday, monday.plusDays(DAYS - 1L));
        }
        String sense = calendar.sense(folded.word(at));
        if (sense.startsWith("day ")) {
            LocalDate day = from.plusDays(Long.parseLong(sense.substring(4)));
            return new Found(at + 1, day, day);
        }
        int weekday = calendar.weekday(folded.word(at));
        if (weekday == 0) {
            return null;
        }
        Found dated = dated(words.is(at + 1, ',') ? at + 2 : at + 1);
        return dated != null ? dated : weekday(at, weekday, from);
    }

    /** The day of the calendar that stands behind a weekday: "Monday, Feb. 11, 2013". */
    private @Nullable Found dated(int at) {
        Found found = monthFirst(at);
        found = found != null ? found : dayFirst(at);
        return found != null && found.first.equals(found.last) ? found : null;
    }

    private Found weekday(int at, int weekday, LocalDate from) {
        int back = Math.floorMod(from.getDayOfWeek().getValue() - weekday, DAYS);
        boolean next = calendar.sense(folded.word(at - 1)).equals("next");
        LocalDate day = next ? from.plusDays(DAYS - back) : from.minusDays(back);
        return new Found(at + 1, day, day);
    }

    private DateFact.Role role(int at, Found found) {
        if (calendar.sense(folded.word(at - 1)).equals("since")) {
            return DateFact.Role.SINCE;
        }
        boolean planned = published != null && found.last.isAfter(published);
        return planned ? DateFact.Role.PLANNED : DateFact.Role.EVENT;
    }

    /** Digits alone, with an English ending or none; -1 for others. */
    private int number(int at) {
        String word = folded.word(at);
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return -1;
        }
        boolean ending = digits == word.length() || ENDINGS.contains(word.substring(digits));
        return ending ? Integer.parseInt(word.substring(0, digits)) : -1;
    }
}
