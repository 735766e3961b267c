package dev.dateline.desk.access;

import io.javalin.http.Context;
import java.util.Objects;

/** Whom a request is from. */
public final class Access {
    private static final String VISITOR = "visitor";

    private Access() {}

    /** Who asks. */
    public static Visitor visitor(Context request) {
        return Objects.requireNonNullElse(request.attribute(VISITOR), Visitor.ANYBODY);
    }

    /** The name of who asks, for what they do: {@code desk} where nobody is asked for a name. */
    public static String who(Context request) {
        return visitor(request).name();
    }

    /** Notes who asks. */
    static void is(Context request, Visitor visitor) {
        request.attribute(VISITOR, visitor);
    }
}
