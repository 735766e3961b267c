package dev.dateline.domain.story.lane;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps so many entries, those used last. */
final class LastUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    private final int most;

    LastUsed(int most) {
        super(16, .75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.@Nullable Entry<K, V> eldest) {
        return size() > most;
    }
}
