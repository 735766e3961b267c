package dev.dateline.domain.story.lane;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Keeps only so many entries, those used last. */
final class LastUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    private final transient IntSupplier most;

    /** @param most how many, which may change */
    LastUsed(IntSupplier most) {
        super(16, .75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.@Nullable Entry<K, V> eldest) {
        return size() > most.getAsInt();
    }
}
