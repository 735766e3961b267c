package dev.dateline.domain.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do at a desk; each role may do what those before it may. */
public enum Role {
    /** Looks, searches, listens. */
    READER,
    /** Changes stories and what subscribers want. */
    EDITOR,
    /** Gives and takes keys, and changes schemas. */
    ADMIN;

    /** Whether who has this role may do what asks for that one. */
    public boolean covers(Role asked) {
        return compareTo(asked) >= 0;
    }

    /** As it is written: in lower case. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that is written so. */
    public static Optional<Role> read(String text) {
        return Arrays.stream(values())
                .filter(role -> role.written().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
