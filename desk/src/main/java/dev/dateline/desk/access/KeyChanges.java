package dev.dateline.desk.access;

import dev.dateline.domain.access.AccessKey;

/** Where keys are given and taken. Both are acknowledged by the wire when they return. */
public interface KeyChanges {
    /** Keeps a key. */
    void add(AccessKey key);

    /** Revokes one; nothing happens when there is none. */
    void revoke(String id);
}
