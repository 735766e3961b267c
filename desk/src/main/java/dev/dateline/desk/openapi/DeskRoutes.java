package dev.dateline.desk.openapi;

import dev.dateline.desk.api.ApiDesk;
import dev.dateline.desk.api.ApiSource;
import dev.dateline.desk.feed.FeedFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Feeds, sources, and the desk itself. */
final class DeskRoutes {
    // spotless:off
    private static final List<Route> DESK = Routes.in(
            "Desk",
            Route.get("/api/sources", "All sources and how they are")
                    .asked("unwell", Boolean.class, "true for those alone that need somebody.")
                    .listing("sources", ApiSource.class),
            Route.get("/health", "How the desk is; 200 while its process answers")
                    .answering(ApiDesk.class),
            Route.get("/health/ready", "200 when the desk shows the whole wire, else 503")
                    .answering(ApiDesk.class),
            Route.get("/api", "The page of this interface").answering("text/html", new Shape.Text()),
            Route.get("/api/openapi.json", "This document").answering("application/json", new Shape.Text()));
    // spotless:on

    static final List<Route> ALL = Stream.concat(
                    Arrays.stream(FeedFormat.values()).flatMap(format -> feeds(format).stream()), DESK.stream())
            .toList();

    private DeskRoutes() {}

    private static List<Route> feeds(FeedFormat format) {
        String end = "." + format.suffix();
        Route stories = Asking.forStories(Route.get("/feeds/stories" + end, "Stories, as a feed"))
                .saying("One entry a story under an id that stays; it changes in place. A merged story leaves the feed,"
                        + " its link leads on.");
        Route search = Route.get("/feeds/search" + end, "What a search finds, the newest first, as a feed")
                .asked("q", String.class, "What is searched for, in the language of rules; required.");
        Route all = Route.get("/feeds/subscribers/{subscriber}" + end, "A subscriber's alerts, as a feed")
                .saying("One entry a thread, which changes when there is news.");
        Route rule = Route.get("/feeds/subscribers/{subscriber}/rules/{rule}" + end, "What one rule told, as a feed");
        String mediaType = format.mediaType().replaceFirst(";.*", "");
        return Stream.of(stories, search, all, rule)
                .map(route -> route.in("Feeds").answering(mediaType, new Shape.Text()))
                .toList();
    }
}
