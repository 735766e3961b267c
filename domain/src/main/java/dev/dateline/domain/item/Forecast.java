package dev.dateline.domain.item;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * What a rhythm lets expect: news as a Poisson process whose rate depends on the hour of the week.
 *
 * <p>The rate is learned in three steps, from coarse to fine: all hours, the hour of the day, the hour of the week. Each
 * step multiplies the rate by (seen + a) / (expected + a), which is the mean of a Gamma-distributed factor with shape a
 * after the counts were seen, so that few counts change little and many decide. Neighbouring hours count along.
 *
 * <p>For polling, the last hours add a fourth factor of the same form, the tempo: a source that just now brings more
 * than it uses to is asked sooner. Asking again when the news expected since would have waited a fixed time in sum gives
 * intervals by the inverse square root of the rate, which for a steady rate makes the sum of polls and waiting smallest
 * (the square-root rule of J. Cho and H. Garcia-Molina, "Effective page refresh policies for web crawlers", 2003, has
 * the same reason).
 */
public final class Forecast {
    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final int DAY = 24;
    /** Before anything is known: one occasion in this many hours. */
    private static final double PRIOR_HOURS = 0.25;

    private static final double PRIOR_COUNT = 1;
    private static final double SHAPE = 1;
    private static final double TEMPO_SHAPE = 2;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final double FEWEST_OCCASIONS = 5;
    private static final Duration LONGEST_MEMORY = Rhythm.HALF_LIFE.multipliedBy(6);

    private final double[] rates;
    private final double tempo;
    private final double occasions;

    private Forecast(double[] rates, double tempo, double occasions) {
        this.rates = rates;
        this.tempo = tempo;
        this.occasions = occasions;
    }

    /** What this rhythm lets expect. */
    public static Forecast of(Rhythm rhythm) {
        double[] seen = new double[Rhythm.HOURS];
        for (int hour = 0; hour < rhythm.perHour().size(); hour++) {
            seen[hour] = rhythm.perHour().get(hour);
        }
        double[] watched = watched(rhythm);
        double all = Arrays.stream(seen).sum();
        double overall = (all + PRIOR_COUNT) / (Arrays.stream(watched).sum() + PRIOR_HOURS);
        double tempo = (rhythm.lately() + TEMPO_SHAPE) / (rhythm.latelyExpected() + TEMPO_SHAPE);
        return new Forecast(byWeek(smooth(seen), smooth(watched), overall), tempo, all);
    }

    /** Occasions an hour that the learned rhythm has at this moment. */
    public double rate(Instant moment) {
        return rates[Rhythm.hourOfWeek(moment)];
    }

    /** Occasions that the learned rhythm lets expect between two moments. */
    public double expected(Instant from, Instant to) {
        double sum = 0;
        for (Instant hour = from; hour.isBefore(to); ) {
            Instant end = earlier(nextHour(hour), to);
            sum += rate(hour) * hours(hour, end);
            hour = end;
        }
        return sum;
    }

    /** The same, where what is long past counts less. */
    double expectedLately(Instant from, Instant to, Duration halfLife) {
        Instant begin = later(from, to.minus(halfLife.multipliedBy(8)));
        double sum = 0;
        for (Instant hour = begin; hour.isBefore(to); ) {
            Instant end = earlier(nextHour(hour), to);
            sum += rate(hour) * hours(hour, end) * Rhythm.remaining(Duration.between(end, to), halfLife);
            hour = end;
        }
        return sum;
    }

    /** When so many occasions are to be expected since {@code from}; {@code latest} if that is not before. */
    public Instant reached(Instant from, double occasions, Instant latest) {
        double left = occasions;
        for (Instant hour = from; hour.isBefore(latest); ) {
            Instant end = earlier(nextHour(hour), latest);
            double expected = rate(hour) * hours(hour, end);
            if (expected >= left) {
                return hour.plusMillis(Math.round(left / rate(hour) * HOUR));
            }
            left -= expected;
            hour = end;
        }
        return latest;
    }

    /**
     * When to ask again: as soon as the news expected since {@code from}, at the present tempo, would have waited
     * {@code wait} in sum; {@code latest} if that is not before.
     */
    public Instant due(Instant from, Duration wait, Instant latest) {
        double left = wait.toMillis() / (double) HOUR;
        double waiting = 0;
        for (Instant hour = from; hour.isBefore(latest); ) {
            Instant end = earlier(nextHour(hour), latest);
            double rate = rate(hour) * tempo;
            double span = hours(hour, end);
            double grown = waiting * span + rate * span * span / 2;
            if (grown >= left) {
                return hour.plusMillis(Math.round(timeUntil(left, waiting, rate) * HOUR));
            }
            left -= grown;
            waiting += rate * span;
            hour = end;
        }
        return latest;
    }

    /**
     * How likely it is that a source of this rhythm is silent from its last news until now. What was learned of the
     * silence itself is left out. Allows for how little was learned: the chance of no occasion where {@code expected}
     * are expected after n were seen is (1 + expected / n) to the power of -n, which approaches the Poisson
     * distribution's exp(-expected). One where less was learned than five occasions in a week up to the last news: a
     * silence says nothing before every hour of the week was watched.
     */
    public static double silence(Rhythm rhythm, Instant now) {
        Instant lastNews = rhythm.lastNews();
        Instant since = rhythm.since();
        if (lastNews == null || since == null || since.isAfter(lastNews.minus(WEEK))) {
            return 1;
        }
        Forecast forecast = Forecast.of(rhythm.upToLastNews());
        if (forecast.occasions < FEWEST_OCCASIONS) {
            return 1;
        }
        return StrictMath.pow(1 + forecast.expected(lastNews, now) / forecast.occasions, -forecast.occasions);
    }

    /** Occasions a week that the learned rhythm lets expect. */
    public double perWeek() {
        return Arrays.stream(rates).sum();
    }

    /** Solves waiting · t + rate · t² / 2 = left. */
    private static double timeUntil(double left, double waiting, double rate) {
        return 2 * left / (waiting + Math.sqrt(waiting * waiting + 2 * rate * left));
    }

    private static double[] byWeek(double[] seen, double[] watched, double overall) {
        double[] rates = new double[Rhythm.HOURS];
        for (int hour = 0; hour < DAY; hour++) {
            double seenDaily = 0;
            double watchedDaily = 0;
            for (int same = hour; same < Rhythm.HOURS; same += DAY) {
                seenDaily += seen[same];
                watchedDaily += watched[same];
            }
            double daily = overall * factor(seenDaily, overall * watchedDaily, SHAPE);
            for (int same = hour; same < Rhythm.HOURS; same += DAY) {
                rates[same] = daily * factor(seen[same], daily * watched[same], SHAPE);
            }
        }
        return rates;
    }

    private static double factor(double seen, double expected, double shape) {
        return (seen + shape) / (expected + shape);
    }

    /** Each hour counts half, its neighbours a quarter. */
    private static double[] smooth(double[] hours) {
        double[] smooth = new double[hours.length];
        for (int i = 0; i < hours.length; i++) {
            double before = hours[(i + hours.length - 1) % hours.length];
            smooth[i] = hours[i] / 2 + (before + hours[(i + 1) % hours.length]) / 4;
        }
        return smooth;
    }

    /** For each hour of the week, for how many hours it was watched, decayed like the counts. */
    private static double[] watched(Rhythm rhythm) {
        double[] watched = new double[Rhythm.HOURS];
        Instant until = rhythm.until();
        Instant since = rhythm.since();
        if (until == null || since == null) {
            return watched;
        }
        double fading = Rhythm.remaining(Duration.ofHours(1), Rhythm.HALF_LIFE);
        double weight = 1;
        long from = later(since, until.minus(LONGEST_MEMORY)).toEpochMilli();
        int hour = Rhythm.hourOfWeek(until.minusMillis(1));
        for (long end = until.toEpochMilli(); end > from; weight *= fading) {
            long begin = Math.max(from, Math.floorDiv(end - 1, HOUR) * HOUR);
            watched[hour] += weight * (end - begin) / HOUR;
            hour = (hour + Rhythm.HOURS - 1) % Rhythm.HOURS;
            end = begin;
        }
        return watched;
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / (double) HOUR;
    }

    private static Instant nextHour(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
