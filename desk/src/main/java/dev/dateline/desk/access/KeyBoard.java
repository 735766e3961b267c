package dev.dateline.desk.access;

import dev.dateline.domain.access.AccessKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The keys as the topic has them, in memory. */
public final class KeyBoard implements Keys {
    private final Map<String, AccessKey> keys = new ConcurrentHashMap<>();
    private volatile boolean complete;

    /** The newest record of a key; null when it was revoked. */
    public void put(String id, @Nullable AccessKey key) {
        if (key == null) {
            keys.remove(id);
        } else {
            keys.put(id, key);
        }
    }

    /** All that stood on the topic has been told. */
    public void complete() {
        complete = true;
    }

    @Override
    public boolean areKnown() {
        return complete;
    }

    @Override
    public Optional<AccessKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public Collection<AccessKey> all() {
        return keys.values().stream()
                .sorted(Comparator.comparing(AccessKey::name).thenComparing(AccessKey::id))
                .toList();
    }
}
