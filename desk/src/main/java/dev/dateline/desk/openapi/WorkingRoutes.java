package dev.dateline.desk.openapi;

import dev.dateline.desk.api.ApiOrder;
import dev.dateline.desk.api.ApiWork;
import java.util.List;

/** What editors do to stories. */
final class WorkingRoutes {

    // spotless:off
    static final List<Route> ALL = Routes.in(
            "Desk work",
            Route.of("POST", "/api/stories/{id}/commands", "Merges, splits, moves, pins, retitles or withdraws")
                    .saying("200 with what became of it, 202 while that is not known, 409 with the reason when it is"
                            + " refused. Sent again under the same id it is done once.")
                    .taking(ApiOrder.class)
                    .answering(ApiWork.class),
            Route.get("/api/commands", "What editors did lately, the newest first")
                    .listing("commands", ApiWork.class),
            Route.get("/api/commands/{id}", "One command and what became of it").answering(ApiWork.class),
            Route.of("POST", "/api/commands/{id}/undo", "Takes a command back")
                    .taking(ApiOrder.class)
                    .answering(ApiWork.class));
    // spotless:on

    private WorkingRoutes() {}
}
