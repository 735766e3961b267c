package dev.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.access.Need;
import dev.dateline.desk.access.RouteNeeds;
import dev.dateline.desk.wire.WireProgress;
import dev.dateline.domain.access.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds of every route that the running server has, also of those that are added later. */
@Timeout(120)
class EveryRouteTest {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "QUERY");
    private static final Set<String> FORMS = Set.of("/sign-in", "/sign-out", "/unsubscribe", "/hub");
    private static final String AUTHORIZATION = "Authorization";
    private static final int HUNG_UP = -1;
    private static final String LEAK = "(?s).*(\\tat |Exception|java\\.|dev\\.dateline|org\\.eclipse|/root/|/home/).*";

    private static GuardedDesk desk;
    private static Reader reader;

    /**
     * A route of the server.
     *
     * @param path as it was registered
     */
    private record Route(String method, String path) {
        static Route of(String text) {
            return new Route(text.substring(0, text.indexOf(' ')), text.substring(text.indexOf(' ') + 1));
        }

        /** An address of it, without the slash at its beginning. */
        String address(String value) {
            return path.replaceAll("\\{[^}]+}|<[^>]+>", value).substring(1);
        }
    }

    @BeforeAll
    static void start() {
        desk = GuardedDesk.open("desk.key-rate", "1000000");
        desk.newsroom().progress(new WireProgress(true, true, 0));
        reader = desk.reader();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void hasALineInTheTableOfNeeds() {
        assertThat(routes().filter(route ->
                        RouteNeeds.listed(route.method(), route.path()).isEmpty()))
                .as("give these a line in RouteNeeds")
                .isEmpty();
    }

    @Test
    void isClosedToWhoBringsNothingUnlessTheTableSaysSo() throws Exception {
        for (Route route : routes().toList()) {
            HttpResponse<String> answer = ask(route, "x");
            if (need(route) == Need.NOTHING) {
                assertThat(answer.statusCode()).as("%s", route).isNotEqualTo(401);
            } else {
                assertThat(answer.statusCode()).as("%s", route).isEqualTo(401);
            }
        }
    }

    @Test
    void isClosedToAReaderWhoWouldChangeSomething() throws Exception {
        String key = "Bearer " + desk.key("r", Role.READER);
        for (Route route :
                routes().filter(one -> need(one).compareTo(Need.READER) > 0).toList()) {
            assertThat(ask(route, "x", AUTHORIZATION, key).statusCode())
                    .as("%s", route)
                    .isEqualTo(403);
        }
    }

    @Test
    void thatWritesIsClosedToOtherSitesPages() throws Exception {
        String key = "Bearer " + desk.key("a", Role.ADMIN);
        for (Route route : writes().toList()) {
            for (Map.Entry<String, String> foreign : Map.of(
                            "Origin", "https://evil.example",
                            "origin", "null",
                            "Sec-Fetch-Site", "cross-site",
                            "sec-fetch-site", "same-site")
                    .entrySet()) {
                assertThat(ask(route, "x", AUTHORIZATION, key, foreign.getKey(), foreign.getValue())
                                .statusCode())
                        .as("%s from %s", route, foreign)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void thatWritesTakesNoBodyThatAForeignFormCouldSend() throws Exception {
        String key = "Bearer " + desk.key("a", Role.ADMIN);
        for (Route route : writes().filter(one -> !FORMS.contains(one.path())).toList()) {
            for (String type : List.of(
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "TEXT/PLAIN; x=application/json")) {
                assertThat(reader.send(
                                        route.method(),
                                        route.address("x"),
                                        "{}",
                                        AUTHORIZATION,
                                        key,
                                        "Content-Type",
                                        type)
                                .statusCode())
                        .as("%s with %s", route, type)
                        .isEqualTo(415);
            }
        }
    }

    @Test
    void answersNothingUnderAForeignName() throws Exception {
        for (Route route : routes().toList()) {
            assertThat(Raw.status(
                            desk.url(), route.method() + " /" + route.address("x") + " HTTP/1.1", "Host: evil.example"))
                    .as("%s", route)
                    .isEqualTo(421);
        }
    }

    @Test
    void staysCalmAboutStrangeAddresses() throws Exception {
        String key = "Bearer " + desk.key("a", Role.ADMIN);
        List<String> strange = List.of(
                "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "..%2f..%2fpom.xml",
                "%00",
                "%0d%0aX-Injected:%20yes",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "'%20OR%201=1--",
                "a".repeat(3_000),
                "%F0%9F%A6%8A%E2%80%AE");
        for (Route route : routes().toList()) {
            for (String value : strange) {
                HttpResponse<String> answer = ask(route, value, AUTHORIZATION, key);
                assertThat(answer.statusCode()).as("%s of %s", route, value).isLessThan(500);
                assertThat(answer.headers().firstValue("X-Injected")).isEmpty();
                assertThat(answer.body()).as("%s of %s", route, value).doesNotContain("root:x:");
                if (answer.headers().firstValue("Content-Type").orElse("").contains("html")) {
                    assertThat(answer.body()).as("%s of %s", route, value).doesNotContain("<script>alert");
                }
                assertThat(tells(answer))
                        .as("%s of %s: %s", route, value, answer.body())
                        .isFalse();
            }
        }
    }

    @Test
    void thatWritesStaysCalmAboutStrangeBodies() throws Exception {
        String key = "Bearer " + desk.key("a", Role.ADMIN);
        desk.pass(Duration.ofHours(1));
        String deep = "[".repeat(5_000);
        for (Route route : writes().toList()) {
            for (String body : List.of(
                    "{", "null", "[]", "\"\"", "{\"__proto__\":{}}", "{\"@class\":\"java.lang.Runtime\"}", deep)) {
                HttpResponse<String> answer = reader.json(route.method(), route.address("x"), body, AUTHORIZATION, key);
                assertThat(answer.statusCode())
                        .as("%s with %.30s: %s", route, body, answer.body())
                        .isLessThan(500);
                assertThat(tells(answer))
                        .as("%s with %.30s: %s", route, body, answer.body())
                        .isFalse();
            }
        }
    }

    @Test
    void thatWritesRefusesABodyThatIsTooLarge() throws Exception {
        String key = "Bearer " + desk.key("a", Role.ADMIN);
        desk.pass(Duration.ofHours(1));
        String large = "{\"x\":\"" + "a".repeat(1_100_000) + "\"}";
        for (Route route :
                writes().filter(one -> !one.method().equals("DELETE")).toList()) {
            assertThat(statusOf(route, large, key)).as("%s", route).isIn(413, HUNG_UP);
        }
    }

    @Test
    void bringsTheHeadersThatKeepPagesSafe() throws Exception {
        String key = "Bearer " + desk.key("a", Role.ADMIN);
        for (Route route : routes().toList()) {
            HttpResponse<String> answer = ask(route, "x", AUTHORIZATION, key);
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as("%s", route)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as("%s", route)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe", "*");
            assertThat(answer.headers().map())
                    .as("%s", route)
                    .doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin");
        }
    }

    private static boolean tells(HttpResponse<String> answer) {
        return answer.statusCode() >= 400 && answer.body().matches(LEAK);
    }

    /** A server that has answered may hang up before it has been sent everything. */
    private static int statusOf(Route route, String body, String key) throws InterruptedException {
        try {
            return reader.json(route.method(), route.address("x"), body, AUTHORIZATION, key)
                    .statusCode();
        } catch (IOException hungUp) {
            return HUNG_UP;
        }
    }

    /** Some time after the last, so that no wrong try is the one too many. */
    private static HttpResponse<String> ask(Route route, String value, String... headers)
            throws IOException, InterruptedException {
        desk.pass(Duration.ofSeconds(6));
        try {
            return reader.head(route.method(), route.address(value), headers);
        } catch (IOException hungUp) {
            return reader.head(route.method(), route.address(value), headers);
        }
    }

    private static Need need(Route route) {
        return RouteNeeds.listed(route.method(), route.path()).orElse(Need.ADMIN);
    }

    private static Stream<Route> writes() {
        return routes().filter(route -> !READS.contains(route.method()));
    }

    private static Stream<Route> routes() {
        return desk.server().routes().stream().map(Route::of).filter(route -> METHODS.contains(route.method()));
    }
}
