package dev.dateline.domain.item;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a source brings news, learned from its entries. What counts is the occasion: entries that come within two
 * minutes of each other came at one. What was learned loses half of its weight in three weeks.
 *
 * @param perHour occasions for each hour of the week, Monday 00:00 UTC first, decayed to the moment {@code until}; empty
 *     before anything was learned
 * @param lately occasions of the last hours: each counts half after six hours
 * @param latelyExpected what the rhythm let expect of them, decayed alike
 * @param since the first moment that was watched; null before anything was learned
 * @param until up to when it was learned; null before anything was learned
 * @param lastNews when its newest entry came; null when none did
 */
public record Rhythm(
        List<Float> perHour,
        float lately,
        float latelyExpected,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Instant lastNews) {
    /** Hours of a week. */
    public static final int HOURS = 168;

    /** Nothing was learned yet. */
    public static final Rhythm UNKNOWN = new Rhythm(List.of(), 0, 0, null, null, null);

    /** In this time what was learned of the week loses half of its weight. */
    static final Duration HALF_LIFE = Duration.ofDays(21);

    private static final Duration HALF_LIFE_LATELY = Duration.ofHours(6);
    private static final Duration ONE_OCCASION = Duration.ofMinutes(2);
    /** Older entries of a first answer are often kept for another reason than that they are news. */
    private static final Duration LONGEST_PAST = Duration.ofDays(28);

    private static final int FEWEST_DATED = 5;

    public Rhythm {
        perHour = HourCounts.copyOf(perHour);
    }

    /**
     * What a first answer teaches: the dates of its entries tell of the time before. The oldest tenth of them is left
     * out, since feeds keep old favourites.
     *
     * @param at when the answer came
     * @param dates of its entries, in any order, as far as they have any
     */
    public static Rhythm begun(Instant at, List<Instant> dates) {
        List<Instant> past = dates.stream()
                .filter(date -> date.isBefore(at) && date.isAfter(at.minus(LONGEST_PAST)))
                .sorted()
                .toList();
        if (past.size() < FEWEST_DATED) {
            Instant newest = past.isEmpty() ? null : past.get(past.size() - 1);
            return new Rhythm(HourCounts.of(new double[HOURS]), 0, 0, at, at, newest);
        }
        List<Instant> recent = past.subList(past.size() / 10, past.size());
        Instant since = recent.get(0);
        return new Rhythm(List.of(), 0, 0, since, since, null).watched(at, recent.subList(1, recent.size()));
    }

    /**
     * What it is after more was watched.
     *
     * @param now up to when; everything since the last such moment was watched
     * @param news when the news of that time came, in any order
     */
    public Rhythm watched(Instant now, List<Instant> news) {
        if (until == null || now.isBefore(until)) {
            return until == null ? begun(now, news) : this;
        }
        List<Instant> occasions = occasions(news);
        double[] counts = decayed(now);
        occasions.forEach(
                occasion -> counts[hourOfWeek(occasion)] += remaining(Duration.between(occasion, now), HALF_LIFE));
        Instant newest = occasions.isEmpty() ? lastNews : later(lastNews, occasions.get(occasions.size() - 1));
        return new Rhythm(HourCounts.of(counts), lately, latelyExpected, since, now, newest)
                .withLately(until, occasions);
    }

    /** Adds to what came and was to be expected lately, seen from the rhythm that knows all of it. */
    private Rhythm withLately(Instant before, List<Instant> occasions) {
        Instant now = Objects.requireNonNull(until);
        double fading = remaining(Duration.between(before, now), HALF_LIFE_LATELY);
        double came = lately * fading;
        for (Instant occasion : occasions) {
            came += remaining(Duration.between(occasion, now), HALF_LIFE_LATELY);
        }
        double expected = latelyExpected * fading + Forecast.of(this).expectedLately(before, now, HALF_LIFE_LATELY);
        return new Rhythm(perHour, (float) came, (float) expected, since, until, lastNews);
    }

    /** Whether no news was ever watched. */
    public boolean isBlank() {
        return lastNews == null;
    }

    /** What was known when its newest entry came: all this, without the silence since. */
    Rhythm upToLastNews() {
        if (lastNews == null || until == null || !lastNews.isBefore(until)) {
            return this;
        }
        double faded = remaining(Duration.between(lastNews, until), HALF_LIFE);
        double[] counts = new double[HOURS];
        for (int hour = 0; hour < perHour.size(); hour++) {
            counts[hour] = perHour.get(hour) / faded;
        }
        return new Rhythm(HourCounts.of(counts), lately, latelyExpected, since, lastNews, lastNews);
    }

    /** Hour of the week of a moment: 0 is Monday 00:00 to 01:00 UTC. */
    static int hourOfWeek(Instant moment) {
        ZonedDateTime time = moment.atZone(ZoneOffset.UTC);
        return (time.getDayOfWeek().getValue() - 1) * 24 + time.getHour();
    }

    /** What is left of a weight of one after this time. */
    static double remaining(Duration time, Duration halfLife) {
        return StrictMath.pow(0.5, Math.max(0, time.toMillis()) / (double) halfLife.toMillis());
    }

    private double[] decayed(Instant now) {
        double[] counts = new double[HOURS];
        double factor = until == null ? 1 : remaining(Duration.between(until, now), HALF_LIFE);
        for (int hour = 0; hour < perHour.size(); hour++) {
            counts[hour] = perHour.get(hour) * factor;
        }
        return counts;
    }

    private static List<Instant> occasions(List<Instant> news) {
        List<Instant> occasions = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Instant moment : news.stream().sorted().toList()) {
            if (occasions.isEmpty() || Duration.between(last, moment).compareTo(ONE_OCCASION) > 0) {
                occasions.add(moment);
                last = moment;
            }
        }
        return occasions;
    }

    private static Instant later(@Nullable Instant a, Instant b) {
        return a != null && a.isAfter(b) ? a : b;
    }
}
