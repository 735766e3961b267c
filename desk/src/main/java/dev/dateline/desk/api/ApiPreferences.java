package dev.dateline.desk.api;

import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.edit.QuietText;
import dev.dateline.domain.alert.edit.Written;
import dev.dateline.domain.alert.edit.ZoneText;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When a subscriber is told, as the JSON interface shows it and takes it.
 *
 * @param zone such as {@code Europe/Berlin}; UTC if it is left out
 * @param quiet such as {@code 22:00-07:00,mon..fri}
 * @param digests such as {@code 07:30}
 * @param digestOnly whether everything but corrections waits
 * @param mostAnHour 0 for any number
 * @param emptyDigests whether a digest comes, too, when nothing was held
 */
public record ApiPreferences(
        @Nullable String zone,
        @Nullable List<String> quiet,
        @Nullable List<String> digests,
        @Nullable Boolean digestOnly,
        @Nullable Integer mostAnHour,
        @Nullable Boolean emptyDigests) {

    /** The preferences' JSON. */
    public static ApiPreferences of(Preferences preferences) {
        return new ApiPreferences(
                preferences.zone().getId(),
                preferences.quiet().stream().map(QuietText::text).toList(),
                preferences.digests().stream().map(LocalTime::toString).toList(),
                preferences.digestOnly(),
                preferences.mostAnHour(),
                preferences.emptyDigests());
    }

    /**
     * The preferences that it says.
     *
     * @throws BadJson when a zone, hours or a time cannot be read
     */
    public Preferences preferences() {
        return new Preferences(
                zone == null ? ZoneOffset.UTC : read(ZoneText.read(zone)),
                all(quiet, QuietText::read),
                all(digests, QuietText::readTime),
                Boolean.TRUE.equals(digestOnly),
                mostAnHour == null ? 0 : mostAnHour,
                Boolean.TRUE.equals(emptyDigests));
    }

    private static <T> List<T> all(@Nullable List<String> written, Function<String, Written<T>> reading) {
        return written == null
                ? List.of()
                : written.stream().map(text -> read(reading.apply(text))).toList();
    }

    /** What a person wrote, if it can be read. */
    static <T> T read(Written<T> written) {
        if (written instanceof Written.Unreadable<T> bad) {
            throw new BadJson(bad.reason());
        }
        return ((Written.Read<T>) written).value();
    }
}
