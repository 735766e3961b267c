package dev.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.News;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.openapi.Routes;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenApiRoutesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(News.NOON);
    private static final List<String> FOR_PROGRAMS = List.of("/api", "/feeds", "/health", "/hub");

    private final WebServer server =
            WebServer.start(new WebAddress("127.0.0.1", 0), new Newsroom(100, CLOCK), MemoryWire.door(), CLOCK);
    private final Reader reader = new Reader(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyRouteForProgramsIsDescribedAndNoOther() {
        Set<String> described = new TreeSet<>();
        Routes.all().stream()
                .filter(route -> !route.detail().contains("Only where desk.auth is on."))
                .forEach(route -> described.add(route.method() + " " + route.path()));
        Set<String> served = server.routes();
        served.removeIf(route -> !isForPrograms(route));
        assertThat(described).isEqualTo(served);
        assertThat(Routes.all())
                .allSatisfy(route -> assertThat(route.summary()).isNotBlank())
                .extracting(route -> route.operation())
                .doesNotHaveDuplicates();
    }

    @Test
    void theDocumentResolvesInItself() throws Exception {
        JsonNode document =
                new ObjectMapper().readTree(reader.get("api/openapi.json").body());
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        List<JsonNode> references = document.findValues("$ref");
        assertThat(references)
                .hasSizeGreaterThan(20)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.asText().substring(1)).isMissingNode())
                        .as(reference.asText())
                        .isFalse());
        assertThat(document.at("/components/schemas/Story/required").toString())
                .contains("\"id\"", "\"title\"")
                .doesNotContain("reports", "events");
    }

    @Test
    void thePageNamesEveryPath() throws Exception {
        String page = reader.get("api").body();
        assertThat(page)
                .contains(Stream.concat(
                                Stream.of("<h2>Stories</h2>"),
                                Routes.all().stream().map(route -> route.method() + " " + route.path()))
                        .toList());
        assertThat(page).doesNotContain("http://", "https://");
    }

    private static boolean isForPrograms(String route) {
        return FOR_PROGRAMS.stream().anyMatch(root -> route.matches("(GET|PUT|POST|DELETE) " + root + "(/.*)?"));
    }
}
