package dev.dateline.desk.openapi;

import dev.dateline.desk.api.ApiKey;
import dev.dateline.desk.api.ApiVisitor;
import java.util.List;

/** Who asks, and the keys by which programs are let in. */
final class EntranceRoutes {
    private static final String WITH_AUTH = "Only where desk.auth is on.";

    /** A token, and the address that it opens. */
    record Opened(String path, String token) {}

    // spotless:off
    static final List<Route> ALL = Routes.in("Access",
            Route.get("/api/access", "Who is asking, and in what role").answering(ApiVisitor.class),
            Route.get("/api/access/keys", "All keys, without what is secret in them")
                    .saying(WITH_AUTH)
                    .listing("keys", ApiKey.class),
            Route.of("POST", "/api/access/keys", "Gives a key; its secret is in this answer and never again")
                    .saying(WITH_AUTH)
                    .taking(ApiKey.Ask.class)
                    .answering(ApiKey.class),
            Route.of("DELETE", "/api/access/keys/{id}", "Revokes a key").saying(WITH_AUTH),
            Route.of("POST", "/api/access/tokens", "A token for the address of one feed or stream")
                    .saying(WITH_AUTH)
                    .taking(ApiKey.AskToken.class)
                    .answering(Opened.class));
    // spotless:on

    private EntranceRoutes() {}
}
