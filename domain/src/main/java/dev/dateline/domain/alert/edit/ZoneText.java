package dev.dateline.domain.alert.edit;

import dev.dateline.domain.alert.query.Spelling;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Time zones as people write them: {@code Europe/Berlin}; case and spaces do not matter. */
public final class ZoneText {
    private ZoneText() {}

    /** Reads a zone; one that is not known is told with the one that was meant, if it can be guessed. */
    public static Written<ZoneId> read(String text) {
        String wanted = text.strip().replace(' ', '_');
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (id.equalsIgnoreCase(wanted)) {
                return new Written.Read<>(ZoneId.of(id));
            }
        }
        try {
            return new Written.Read<>(ZoneId.of(wanted));
        } catch (DateTimeException e) {
            String guess = nearest(wanted)
                    .map(id -> "; did you mean " + id + "?")
                    .orElse("; write one such as Europe/Berlin, America/New_York or UTC.");
            return new Written.Unreadable<>("There is no time zone \"" + text + "\"" + guess);
        }
    }

    /** A zone whose city is this, else one that is written nearly so, else one whose city is. */
    private static Optional<String> nearest(String wanted) {
        List<String> known = List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        String city = city(wanted);
        return known.stream()
                .filter(id -> id.contains("/") && city(id).equals(city))
                .findFirst()
                .or(() -> near(wanted.toLowerCase(Locale.ROOT), known, false))
                .or(() -> near(city, known, true));
    }

    private static Optional<String> near(String wanted, Collection<String> known, boolean byCity) {
        List<String> written = known.stream()
                .map(id -> byCity ? city(id) : id.toLowerCase(Locale.ROOT))
                .toList();
        return Spelling.nearest(wanted, written).map(written::indexOf).map(List.copyOf(known)::get);
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
