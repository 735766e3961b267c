package dev.dateline.domain.alert.match;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where each form of a word stands. */
final class WordIndex {
    private final Map<String, Spots> forms = new HashMap<>();
    private @Nullable NavigableMap<String, Spots> sorted;

    void add(String form, int spot) {
        forms.computeIfAbsent(form, f -> new Spots()).add(spot);
    }

    Spots at(String form) {
        return forms.getOrDefault(form, Spots.NONE);
    }

    Set<String> forms() {
        return forms.keySet();
    }

    /** The forms that begin so, with their spots. */
    Map<String, Spots> beginning(String start) {
        if (sorted == null) {
            sorted = new TreeMap<>(forms);
        }
        return sorted.subMap(start, true, start + Character.MAX_VALUE, false);
    }
}
