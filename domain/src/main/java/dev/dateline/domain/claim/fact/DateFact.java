package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Span;
import java.time.LocalDate;

/**
 * A date that a text tells, resolved against the day on which it came out.
 *
 * @param span the words that tell it
 * @param from first day meant
 * @param to last day meant
 * @param role what the text says of it
 */
public record DateFact(Span span, LocalDate from, LocalDate to, Role role) implements Fact {
    private static final int MONTH_FROM = 27;
    private static final int YEAR_FROM = 364;

    /** What a text says of a date. */
    public enum Role {
        EVENT,
        /** Still to come. */
        PLANNED,
        /** What holds has held since then. */
        SINCE
    }

    /** Whether one day is meant. */
    public boolean isDay() {
        return from.equals(to);
    }

    /** ISO 8601: a day, a month, a year, or first and last day with a slash between them. */
    public String value() {
        long days = to.toEpochDay() - from.toEpochDay();
        if (days == 0) {
            return from.toString();
        }
        String month = from.toString().substring(0, 7);
        return days >= YEAR_FROM ? month.substring(0, 4) : days >= MONTH_FROM ? month : from + "/" + to;
    }
}
