package dev.dateline.domain.alert.delivery;

import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.QuietHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A subscriber's quiet hours and digests as moments. Local times are read in the subscriber's zone on each day anew: one that
 * daylight saving skips comes as much later, one that it repeats counts the first time.
 */
final class Timetable {
    /** When somebody wants digests but does not say when. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Preferences preferences;

    Timetable(Preferences preferences) {
        this.preferences = preferences;
    }

    private record Silence(Instant from, Instant to) {
        boolean contains(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    /** The end of the quiet hours that this moment lies in, of all that follow on each other; the moment itself if it does not. */
    Instant quietUntil(Instant moment) {
        Instant end = moment;
        boolean moved = true;
        for (int i = 0; moved && i < 14; i++) {
            Instant at = end;
            end = silencesAround(at)
                    .filter(silence -> silence.contains(at))
                    .map(Silence::to)
                    .max(Instant::compareTo)
                    .orElse(at);
            moved = end.isAfter(at);
        }
        return end;
    }

    /** The first digest after this moment that is not in quiet hours; without digests the end of the quiet hours. */
    Instant nextDigest(Instant moment) {
        List<LocalTime> times = preferences.digests();
        if (times.isEmpty() && !preferences.digestOnly()) {
            return quietUntil(moment);
        }
        List<LocalTime> daily = times.isEmpty() ? List.of(MORNING) : times;
        LocalDate today = moment.atZone(preferences.zone()).toLocalDate();
        return LongStream.rangeClosed(0, 8)
                .mapToObj(today::plusDays)
                .flatMap(day -> daily.stream().map(time -> at(day, time)))
                .filter(digest -> digest.isAfter(moment) && quietUntil(digest).equals(digest))
                .min(Instant::compareTo)
                .orElseGet(() -> quietUntil(at(today.plusDays(1), daily.get(0))));
    }

    private Stream<Silence> silencesAround(Instant moment) {
        LocalDate today = moment.atZone(preferences.zone()).toLocalDate();
        return preferences.quiet().stream()
                .flatMap(hours -> Stream.of(today.minusDays(1), today)
                        .filter(day -> hours.days().isEmpty() || hours.days().contains(day.getDayOfWeek()))
                        .map(day -> silence(hours, day)));
    }

    private Silence silence(QuietHours hours, LocalDate day) {
        LocalDate end = hours.to().isAfter(hours.from()) ? day : day.plusDays(1);
        return new Silence(at(day, hours.from()), at(end, hours.to()));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, preferences.zone()).toInstant();
    }
}
