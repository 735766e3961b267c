package dev.dateline.ingest.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date forms of ISO 8601 (first edition) that have no time and leave out a century, a day or the hyphens. */
final class ShortIsoDate {
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
    private static final Pattern SHORT_YEAR_MONTH = Pattern.compile("-(\\d{2})-?(\\d{2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4}|\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{4}-?|\\d{2}-?)(\\d{3})");

    /** Five digits that end like a year of ours are a year with a stray digit before it, not a day of the year. */
    private static final Pattern STRAY_DIGIT = Pattern.compile("\\d(19|20)\\d\\d");

    private ShortIsoDate() {}

    static Optional<Instant> read(String text) {
        return date(text).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Optional<LocalDate> date(String text) {
        Matcher form = YEAR_MONTH.matcher(text);
        if (form.matches()) {
            return Optional.of(LocalDate.of(year(form.group(1)), form.group(2) == null ? 1 : number(form.group(2)), 1));
        }
        form = SHORT_YEAR_MONTH.matcher(text);
        if (form.matches()) {
            return Optional.of(LocalDate.of(year(form.group(1)), number(form.group(2)), 1));
        }
        form = COMPACT.matcher(text);
        if (form.matches()) {
            return Optional.of(LocalDate.of(year(form.group(1)), number(form.group(2)), number(form.group(3))));
        }
        form = DAY_OF_YEAR.matcher(text);
        boolean dayOfYear = form.matches() && !STRAY_DIGIT.matcher(text).matches();
        return dayOfYear
                ? Optional.of(LocalDate.ofYearDay(year(form.group(1).replace("-", "")), number(form.group(2))))
                : Optional.empty();
    }

    /** Two digits from 90 on are of the last century: feeds are no older. */
    static int year(String digits) {
        int year = number(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year >= 90 ? 1900 + year : 2000 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
