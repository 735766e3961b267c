package dev.dateline.desk.access;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** Whom a request is from. */
public final class Access {
    private static final String VISITOR = "visitor";
    private static final String PASS = "pass";
    private static final BooleanSupplier FOR_EVER = () -> true;

    private Access() {}

    /** Who asks. */
    public static Visitor visitor(Context request) {
        return Objects.requireNonNullElse(request.attribute(VISITOR), Visitor.ANYBODY);
    }

    /** The name of who asks, for what they do: {@code desk} where nobody is asked for a name. */
    public static String who(Context request) {
        return visitor(request).name();
    }

    /**
     * Tells, whenever it is asked, whether what somebody was let in with still opens the desk. An answer that goes on for
     * hours asks again and again: a key may be revoked meanwhile.
     */
    public static BooleanSupplier pass(Context request) {
        return Objects.requireNonNullElse(request.attribute(PASS), FOR_EVER);
    }

    /** Notes who asks, and how long that holds. */
    static void is(Context request, Visitor visitor, BooleanSupplier pass) {
        request.attribute(VISITOR, visitor);
        request.attribute(PASS, pass);
    }
}
