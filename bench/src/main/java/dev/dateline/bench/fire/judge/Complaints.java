package dev.dateline.bench.fire.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong: a line a sort, with a few of those it is about. */
final class Complaints {
    private static final int SHOWN = 4;

    private final Set<String> onRecord;
    private final Set<String> all = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    /** What is on record already is no new complaint. */
    Complaints(Set<String> onRecord) {
        this.onRecord = Set.copyOf(onRecord);
    }

    void add(String what, Collection<?> which) {
        List<String> fresh = which.stream()
                .map(Object::toString)
                .filter(one -> !onRecord.contains(what + ": " + one))
                .toList();
        fresh.forEach(one -> all.add(what + ": " + one));
        if (!fresh.isEmpty()) {
            lines.add(fresh.size() + " × " + what + ": "
                    + fresh.stream().limit(SHOWN).toList());
        }
    }

    /** Every single one. */
    Set<String> all() {
        return Set.copyOf(all);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
