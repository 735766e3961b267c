package dev.dateline.desk.openapi;

import dev.dateline.desk.api.ApiOrder;
import dev.dateline.desk.api.ApiWork;
import java.util.List;

/** What editors do with stories. */
final class WorkRoutes {
    private static final String OUTCOMES =
            "200 when it was done, 409 with the reason when it was refused, 202 when nothing is"
                    + " known after five seconds: Location tells where to ask. Sent again with the same id it is not done again.";

    // spotless:off
    static final List<Route> ALL = Routes.in(
            "Desk work",
            Route.of("POST", "/api/stories/{id}/commands", "Merges, splits, moves, withdraws, pins or retitles")
                    .saying(OUTCOMES)
                    .taking(ApiOrder.class)
                    .answering(ApiWork.class),
            Route.get("/api/commands", "What was ordered lately, the latest first")
                    .listing("commands", ApiWork.class),
            Route.get("/api/commands/{id}", "One order and what became of it").answering(ApiWork.class),
            Route.of("POST", "/api/commands/{id}/undo", "Takes an order back")
                    .saying(OUTCOMES)
                    .taking(ApiOrder.class)
                    .answering(ApiWork.class));
    // spotless:on

    private WorkRoutes() {}
}
