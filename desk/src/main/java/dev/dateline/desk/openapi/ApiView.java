package dev.dateline.desk.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The page of the interface.
 *
 * @param areas routes by heading, in the document's order
 */
public record ApiView(Map<String, List<Line>> areas) {

    /** A route on the page. */
    public record Line(
            Route route, String answers, @Nullable String takes) {
        private static Line of(Route route) {
            Class<?> body = route.body();
            return new Line(
                    route,
                    String.join(", ", new TreeSet<>(route.answers().keySet())),
                    body == null ? null : body.getSimpleName().replaceFirst("^Api", ""));
        }
    }

    /** The page of these routes. */
    public static ApiView of(List<Route> routes) {
        Map<String, List<Line>> areas = new LinkedHashMap<>();
        routes.forEach(route ->
                areas.computeIfAbsent(route.area(), none -> new ArrayList<>()).add(Line.of(route)));
        return new ApiView(areas);
    }
}
