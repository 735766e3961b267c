package dev.dateline.desk.openapi;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every route that programs may call, by area. A test fails when the web server has one that is not described here, or the
 * other way round.
 */
public final class Routes {
    private static final List<Route> ALL = Stream.of(
                    NewsRoutes.ALL,
                    SearchingRoutes.ALL,
                    WorkRoutes.ALL,
                    AlertingRoutes.ALL,
                    SubscriberRoutes.ALL,
                    DeskRoutes.ALL,
                    DoorRoutes.ALL)
            .flatMap(List::stream)
            .toList();

    private Routes() {}

    /** All of them, in the order in which the document has them. */
    public static List<Route> all() {
        return ALL;
    }

    static List<Route> in(String area, Route... routes) {
        return Stream.of(routes).map(route -> route.in(area)).toList();
    }
}
