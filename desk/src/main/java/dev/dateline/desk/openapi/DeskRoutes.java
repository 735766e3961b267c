package dev.dateline.desk.openapi;

import dev.dateline.desk.api.ApiHealth;
import dev.dateline.desk.api.ApiSource;
import java.util.List;
import java.util.stream.Stream;

/** Feeds, sources, and the desk itself. */
final class DeskRoutes {
    private static final String ATOM = "application/atom+xml";

    // spotless:off
    private static final List<Route> FEEDS = Routes.in(
            "Feeds",
            Route.get("/feeds/subscribers/{subscriber}.atom", "A subscriber's alerts, an entry a thread")
                    .answering(ATOM, new Shape.Text()),
            Route.get("/feeds/subscribers/{subscriber}/rules/{rule}.atom", "What one rule told, an entry a thread")
                    .answering(ATOM, new Shape.Text()));

    private static final List<Route> DESK = Routes.in(
            "Desk",
            Route.get("/api/sources", "All sources and how they are")
                    .asked("unwell", Boolean.class, "true for those alone that need somebody.")
                    .listing("sources", ApiSource.class),
            Route.get("/health", "How the desk is; 200 while its process answers")
                    .answering(ApiHealth.class),
            Route.get("/health/ready", "200 when the desk shows the whole wire, else 503")
                    .answering(ApiHealth.class),
            Route.get("/api", "The page of this interface").answering("text/html", new Shape.Text()),
            Route.get("/api/openapi.json", "This document").answering("application/json", new Shape.Text()));
    // spotless:on

    static final List<Route> ALL = Stream.of(FEEDS, DESK).flatMap(List::stream).toList();

    private DeskRoutes() {}
}
