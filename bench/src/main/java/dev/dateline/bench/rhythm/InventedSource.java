package dev.dateline.bench.rhythm;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * A source of the simulation.
 *
 * @param name what it is like
 * @param entries when its entries come, in order
 */
record InventedSource(String name, List<Instant> entries) {
    private static final Instant BEGIN = Instant.parse("2026-01-05T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(1);

    /** One of each sort, for this many weeks; each sort draws its chances from its own seed. */
    static List<InventedSource> all(int weeks, long seed) {
        return List.of(
                wire(weeks, seed + 1),
                regional(weeks, seed + 2),
                daily(weeks, seed + 3),
                office(weeks, seed + 4),
                bursts(weeks, seed + 5),
                weekly(weeks, seed + 6),
                changing(weeks, seed + 7),
                new InventedSource("dead since a year", List.of(BEGIN.minus(Duration.ofDays(365)))));
    }

    static Instant begin() {
        return BEGIN;
    }

    private static InventedSource wire(int weeks, long seed) {
        return poisson("wire, 300 a day", weeks, seed, time -> (isWeekend(time) ? 200.0 : 340.0) * byDay(time));
    }

    private static InventedSource regional(int weeks, long seed) {
        return poisson("regional paper, 60 a day", weeks, seed, time -> {
            boolean awake = time.getHour() >= 6 && time.getHour() < 22;
            return awake ? (isWeekend(time) ? 40.0 : 68.0) / 16 / 60 : 0.02 / 60;
        });
    }

    /** Twenty-five in twenty minutes before dawn, except on Sundays, and five over the day. */
    private static InventedSource daily(int weeks, long seed) {
        return poisson("daily paper, morning batch", weeks, seed, time -> {
            boolean batch = time.getHour() == 4 && time.getMinute() >= 10 && time.getMinute() < 30;
            double day = time.getHour() >= 8 && time.getHour() < 20 ? 5.0 / 12 / 60 : 0;
            return batch && time.getDayOfWeek() != DayOfWeek.SUNDAY ? 25.0 / 20 : day;
        });
    }

    private static InventedSource office(int weeks, long seed) {
        return poisson("public office, 4 a working day", weeks, seed, time -> {
            boolean open = !isWeekend(time) && time.getHour() >= 8 && time.getHour() < 16;
            return open ? 4.0 / 8 / 60 : 0;
        });
    }

    /** Ten a day, and twice a week, at any time, forty more within two hours. */
    private static InventedSource bursts(int weeks, long seed) {
        Random random = new Random(seed);
        List<Instant> bursts = new ArrayList<>();
        for (int i = 0; i < 2 * weeks; i++) {
            bursts.add(BEGIN.plus(Duration.ofMinutes(random.nextInt(weeks * 7 * 24 * 60))));
        }
        return poisson("bursts of 40, else 10 a day", weeks, seed, time -> {
            Instant now = time.toInstant();
            boolean burst =
                    bursts.stream().anyMatch(b -> !now.isBefore(b) && now.isBefore(b.plus(Duration.ofHours(2))));
            return 10.0 * byDay(time) + (burst ? 40.0 / 120 : 0);
        });
    }

    private static InventedSource weekly(int weeks, long seed) {
        Random random = new Random(seed);
        List<Instant> entries = new ArrayList<>();
        for (int week = -8; week < weeks; week++) {
            Instant friday = BEGIN.plus(Duration.ofDays(7L * week + 4)).plus(Duration.ofHours(15));
            entries.add(friday.plus(Duration.ofMinutes(Math.round(random.nextGaussian() * 120))));
        }
        return new InventedSource("weekly blog, Friday afternoon", entries);
    }

    /** Forty a day, in the first half by night and in the second by day. */
    private static InventedSource changing(int weeks, long seed) {
        Instant change = BEGIN.plus(Duration.ofDays(7L * weeks / 2));
        return poisson("40 a day, changes from night to day", weeks, seed, time -> {
            boolean night = time.getHour() < 8;
            double rate = 40.0 / (night ? 8 : 16) / 60;
            return night == time.toInstant().isBefore(change) ? rate : 0;
        });
    }

    /** Entries by a Poisson process whose rate a minute is given; it began a week before the simulation. */
    private static InventedSource poisson(String name, int weeks, long seed, ToDoubleFunction<ZonedDateTime> rate) {
        Random random = new Random(seed);
        List<Instant> entries = new ArrayList<>();
        Instant end = BEGIN.plus(Duration.ofDays(7L * weeks));
        for (Instant now = BEGIN.minus(Duration.ofDays(7)); now.isBefore(end); now = now.plus(STEP)) {
            double minute = rate.applyAsDouble(now.atZone(ZoneOffset.UTC));
            for (double left = minute + Math.log(random.nextDouble());
                    left > 0;
                    left += Math.log(random.nextDouble())) {
                entries.add(now.plusMillis(random.nextInt(60_000)));
            }
        }
        entries.sort(Instant::compareTo);
        return new InventedSource(name, entries);
    }

    private static boolean isWeekend(ZonedDateTime time) {
        return time.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** Share of a day's entries that falls into this minute: most at noon, a third of that at midnight. */
    private static double byDay(ZonedDateTime time) {
        double hour = time.getHour() + time.getMinute() / 60.0;
        return (1 - 0.5 * Math.cos(hour / 24 * 2 * Math.PI)) / (24 * 60);
    }
}
