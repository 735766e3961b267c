package dev.dateline.desk.access;

import dev.dateline.domain.access.AccessKey;
import dev.dateline.domain.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name what they do bears it
 * @param role what they may do; null for nothing
 * @param by how they are known
 * @param key the id of their key; empty when they have none
 */
public record Visitor(String name, @Nullable Role role, By by, String key) {
    /** Whoever reaches a desk that asks nobody. */
    public static final Visitor ANYBODY = new Visitor("desk", Role.ADMIN, By.NOTHING, "");

    /** Whoever has told no name to a desk that asks for one. */
    public static final Visitor STRANGER = new Visitor("nobody", null, By.NOTHING, "");

    /** The holder of a key. */
    static Visitor of(AccessKey key, By by) {
        return new Visitor(key.name(), key.role(), by, key.id());
    }

    /** Whether they may do what asks for this role. */
    public boolean may(Role asked) {
        return role != null && role.covers(asked);
    }

    /** The same one with no more than a reader may do. */
    Visitor asReader() {
        return new Visitor(name, Role.READER, by, key);
    }

    /** How somebody is known. */
    public enum By {
        /** Not at all: the desk is open to whoever reaches it. */
        NOTHING,
        /** By a key that came with the request. */
        KEY,
        /** By a token in an address, which opens that address alone. */
        TOKEN,
        /** By having signed in. */
        SESSION
    }
}
