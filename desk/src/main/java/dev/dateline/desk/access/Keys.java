package dev.dateline.desk.access;

import dev.dateline.domain.access.AccessKey;
import java.util.Collection;
import java.util.Optional;

/** The keys that open this desk. */
public interface Keys {
    /** Whether all of them are known; before that, nothing can be said of a key. */
    boolean areKnown();

    /** What is kept of a key. */
    Optional<AccessKey> find(String id);

    /** All of them, by name. */
    Collection<AccessKey> all();
}
