package dev.dateline.desk.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.List;
import java.util.Set;

/** What every good answer has: HEAD wherever there is GET, what it varies by, a method that is not there told as such. */
final class HttpManners {
    private static final Set<String> STREAMS = Set.of("/api/events", "/api/alerts/stream");
    private static final List<String> FOR_PROGRAMS = List.of("/api", "/feeds", "/health");

    private HttpManners() {}

    static void set(JavalinConfig config) {
        config.http.prefer405over404 = true;
        config.routes.before(HttpManners::vary);
    }

    /** After all routes are known: each that reads answers HEAD, too. */
    static void addHeads(JavalinConfig config) {
        List<Endpoint> reading = config.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(one ->
                        one.method.equals(HandlerType.GET) && isForPrograms(one.path) && !STREAMS.contains(one.path))
                .toList();
        for (Endpoint one : reading) {
            config.routes.head(one.path, one.handler);
        }
    }

    static boolean isForPrograms(String path) {
        return FOR_PROGRAMS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    private static void vary(Context request) {
        if (isForPrograms(request.path())) {
            request.header("Vary", "Accept, Accept-Encoding");
        }
    }
}
