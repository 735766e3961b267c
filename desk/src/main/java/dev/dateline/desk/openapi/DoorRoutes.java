package dev.dateline.desk.openapi;

import dev.dateline.desk.api.ApiKey;
import dev.dateline.desk.api.ApiToken;
import dev.dateline.desk.api.ApiVisitor;
import java.util.List;

/** Who is let in. */
final class DoorRoutes {
    private static final String KEYS = "/api/access/keys";

    // spotless:off
    static final List<Route> ALL = Routes.in(
            "Access",
            Route.get("/api/access", "Who asks, and what they may do").answering(ApiVisitor.class),
            Route.get(KEYS, "All keys that open the desk").listing("keys", ApiKey.class),
            Route.of("POST", KEYS, "Gives a key, which is told this once")
                    .saying(
                            "201 with the key. Takes the role admin, as all of this does but the token; 404 where desk.auth is off.")
                    .taking(ApiKey.Ask.class)
                    .answering(ApiKey.class),
            Route.of("DELETE", KEYS + "/{id}", "Revokes a key"),
            Route.of("POST", "/api/access/tokens", "Makes a token that opens one feed or stream for reading")
                    .saying("Ask with the key that it is to belong to; it ends when the key does.")
                    .taking(ApiToken.Ask.class)
                    .answering(ApiToken.class));
    // spotless:on

    private DoorRoutes() {}
}
