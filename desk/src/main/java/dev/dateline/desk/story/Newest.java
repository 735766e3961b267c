package dev.dateline.desk.story;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map that keeps only the entries put last. */
final class Newest<K, V> extends LinkedHashMap<K, V> {
    @Serial
    private static final long serialVersionUID = 1;

    private final int capacity;

    Newest(int capacity) {
        this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > capacity;
    }
}
