package dev.dateline.desk.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which role each route asks for, all in one place. The first line that fits a route decides; a route that no line fits asks
 * for an admin, and a test fails.
 */
public final class RouteNeeds {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String ANY = "*";

    // spotless:off
    private static final List<Line> TABLE = List.of(
            line("GET", "/assets/*", Need.NOTHING),
            line("GET", "/health", Need.NOTHING),
            line("GET", "/health/ready", Need.NOTHING),
            line(ANY, "/sign-in", Need.NOTHING),
            line("GET", "/sign-in/*", Need.NOTHING),
            line("POST", "/sign-out", Need.NOTHING),
            line(ANY, "/unsubscribe", Need.NOTHING), // the address is signed
            line("GET", "/api/access", Need.NOTHING), // tells callers about themselves
            line("GET", "/api/openapi*", Need.NOTHING),
            line("GET", "/fragments/who", Need.NOTHING),
            line("POST", "/hub", Need.NOTHING), // subscribers prove themselves by answering
            line("GET", "/hub", Need.NOTHING),
            line(ANY, "/api/access/keys*", Need.ADMIN),
            line("POST", "/api/access/tokens", Need.READER),
            line("POST", "/api/rules/check", Need.READER),
            line("POST", "/api/rules/test", Need.READER),
            line("GET", "/api*", Need.READER),
            line("GET", "/feeds/*", Need.READER),
            line("GET", "/fragments/*", Need.READER),
            line("GET", "/pictures/*", Need.READER),
            line("GET", "/", Need.READER),
            line("GET", "/alerts*", Need.READER),
            line("GET", "/articles*", Need.READER),
            line("GET", "/search*", Need.READER),
            line("GET", "/sources*", Need.READER),
            line("GET", "/stories*", Need.READER),
            line("GET", "/subscribers*", Need.READER),
            line("GET", "/work*", Need.READER),
            line("GET", "/access", Need.READER),
            line("POST", "/api/*", Need.EDITOR),
            line("PUT", "/api/*", Need.EDITOR),
            line("PATCH", "/api/*", Need.EDITOR),
            line("DELETE", "/api/*", Need.EDITOR),
            line("POST", "/stories/*", Need.EDITOR),
            line("POST", "/work*", Need.EDITOR),
            line("GET", "/subjects*", Need.READER),
            line("GET", "/schemas*", Need.READER),
            line("GET", "/config*", Need.READER),
            line("GET", "/mode*", Need.READER),
            line("GET", "/compatibility*", Need.READER),
            line("POST", "/compatibility/*", Need.READER),
            line(ANY, "/subjects*", Need.ADMIN),
            line(ANY, "/schemas*", Need.ADMIN),
            line(ANY, "/config*", Need.ADMIN),
            line(ANY, "/mode*", Need.ADMIN),
            line(ANY, "/compatibility*", Need.ADMIN));
    // spotless:on

    private RouteNeeds() {}

    private record Line(String method, String path, Need need) {
        boolean fits(String asked, String route) {
            boolean sameMethod =
                    method.equals(ANY) || method.equals(asked) || (method.equals("GET") && READS.contains(asked));
            boolean open = path.endsWith("*");
            return sameMethod && (open ? route.startsWith(path.substring(0, path.length() - 1)) : route.equals(path));
        }
    }

    private static Line line(String method, String path, Need need) {
        return new Line(method, path, need);
    }

    /**
     * What the table says of a route.
     *
     * @param route its path as it was registered, such as {@code /stories/{id}}
     */
    public static Optional<Need> listed(String method, String route) {
        return TABLE.stream()
                .filter(line -> line.fits(method, route))
                .map(Line::need)
                .findFirst();
    }

    /** What a route asks for. */
    static Need of(String method, String route) {
        return listed(method, route).orElse(Need.ADMIN);
    }
}
