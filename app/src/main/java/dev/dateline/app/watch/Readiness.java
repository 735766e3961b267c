package dev.dateline.app.watch;

import dev.dateline.schemas.meter.Reading;
import dev.dateline.schemas.meter.WireMeters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Which roles of this process do their work. A role that is to come is expected from the beginning. */
public final class Readiness {
    private final Map<String, BooleanSupplier> roles = new LinkedHashMap<>();

    /** From now on the role says itself whether it works. */
    public synchronized void tells(String role, BooleanSupplier works) {
        roles.put(role, works);
    }

    /** The roles that do not work now, with commas between them; empty when all do. */
    synchronized String missing() {
        return roles.entrySet().stream()
                .filter(role -> !role.getValue().getAsBoolean())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    /** A gauge for each. */
    public synchronized List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        roles.forEach((role, works) -> readings.add(new Reading(WireMeters.READY, role, works.getAsBoolean() ? 1 : 0)));
        return readings;
    }
}
