package dev.dateline.bench.fire.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is wrong: a line a sort, with a few of those it is about. */
final class Complaints {
    private static final int SHOWN = 4;

    private final List<String> lines = new ArrayList<>();

    void add(String what, Collection<?> which) {
        if (!which.isEmpty()) {
            lines.add(which.size() + " × " + what + ": "
                    + which.stream().limit(SHOWN).map(Object::toString).toList());
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
