package dev.dateline.desk.access;

import dev.dateline.domain.access.Role;
import org.jspecify.annotations.Nullable;

/** What a route asks of who comes. */
public enum Need {
    /** Nothing: it tells nothing of the wire, or has a proof of its own in its address. */
    NOTHING(null),
    READER(Role.READER),
    EDITOR(Role.EDITOR),
    ADMIN(Role.ADMIN);

    private final @Nullable Role role;

    Need(@Nullable Role role) {
        this.role = role;
    }

    /** Whether this visitor has what is needed. */
    boolean isMetBy(Visitor visitor) {
        return role == null || visitor.may(role);
    }

    /** As it is told to who has less. */
    String written() {
        return role == null ? "nobody" : role.written();
    }
}
