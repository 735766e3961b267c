package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.News;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the interface answers, whatever is asked. */
class ApiTest {
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);

    private final Newsroom newsroom = new Newsroom(100, CLOCK);
    private final MemoryWire wire = new MemoryWire();
    private final WebServer server = WebServer.start(new WebAddress("127.0.0.1", 0), newsroom, wire.opened(), CLOCK);
    private final Reader reader = new Reader(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aListingIsSentAgainOnlyWhenSomethingChanged() throws Exception {
        newsroom.story(News.story("a").reportedBy("Meridian", NOON).build());
        for (String path : List.of("api/stories", "api/stories/a")) {
            HttpResponse<String> first = reader.get(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(first.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
            HttpResponse<String> again = reader.get(path, "If-None-Match", "\"other\", " + tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
            newsroom.story(
                    News.story("b" + path.length()).reportedBy("Post", NOON).build());
            assertThat(reader.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void headTellsWhatGetWouldSay() throws Exception {
        for (String path : List.of("api/stories", "health", "api/openapi.json")) {
            HttpResponse<Void> head = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.url().resolve(path))
                                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.discarding());
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.headers().firstValue("Content-Type").orElse("")).contains("application/json");
        }
    }

    @Test
    void longAnswersAreCompressedForWhoTakesThat() throws Exception {
        URI document = server.url().resolve("api/openapi.json");
        HttpRequest request = HttpRequest.newBuilder(document)
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.body().length)
                .isLessThan(reader.get("api/openapi.json").body().length() / 4);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, api/nothing, 404",
        "GET, api/stories/none, 404",
        "GET, api/stories/none/events, 404",
        "GET, api/stories?limit=0, 400",
        "GET, api/stories?cursor=x, 400",
        "GET, api/stories?asOf=yesterday, 400",
        "GET, api/stories/none?asOf=2026-01-01T00:00:00Z, 404",
        "GET, api/events?since=yesterday, 400",
        "GET, api/stories/none/events?since=x, 400",
        "DELETE, api/stories, 405",
        "POST, api/rules/check, 415",
        "PUT, api/subscribers/a/rules/b, 400"
    })
    void whatGoesWrongIsAProblemInASentence(String method, String path, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.url().resolve(path))
                .header("Accept", "text/html")
                .method(method, HttpRequest.BodyPublishers.ofString("x"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).endsWith(".").doesNotContain("Exception");
        assertThat(problem.path("instance").asText()).startsWith("/api/");
    }

    @Test
    void aBodyTooLargeIsRefused() throws Exception {
        HttpResponse<String> answer = reader.json("POST", "api/rules/check", " ".repeat(300_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void anotherSitesPagesMayNotRead() throws Exception {
        HttpResponse<String> answer = reader.get("api/stories", "Origin", "https://elsewhere.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void whatHappenedIsReadPageByPageInOrder() throws Exception {
        for (int i = 1; i <= 25; i++) {
            write("story-" + i % 4, i);
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        boolean more = true;
        while (more) {
            JsonNode page = json("api/events?limit=7&since=" + next);
            page.path("events").forEach(event -> seen.add(event.path("story").asText() + "/" + event.path("sequence")));
            next = page.path("next").asText();
            more = page.path("more").asBoolean();
        }
        assertThat(seen).hasSize(25).startsWith("story-1/1", "story-2/2", "story-3/3");
        write("story-9", 99);
        JsonNode later = json("api/events?since=" + next);
        assertThat(later.path("events")).hasSize(1);
        assertThat(later.path("events").get(0).path("kind").asText()).isEqualTo("opened");
        assertThat(json("api/events?since=2026-03-14T12:05:00Z").path("events")).hasSizeLessThan(26);
    }

    @Test
    void aStorysEventsGoOnAfterASequenceNumber() throws Exception {
        for (int i = 1; i <= 5; i++) {
            newsroom.storyEvent(event("quake", i));
        }
        JsonNode first = json("api/stories/quake/events?limit=2");
        assertThat(first.path("events")).hasSize(2);
        assertThat(first.path("next").asLong()).isEqualTo(2);
        JsonNode rest = json("api/stories/quake/events?since=2");
        assertThat(rest.path("events")).hasSize(3);
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void aStoryIsACompositeOfItsReportsInNinjs() throws Exception {
        Story story = News.story("quake")
                .title("Quake hits Skelle")
                .lead("The ground shook.")
                .reportedBy("Meridian", NOON)
                .build();
        newsroom.story(story);
        HttpResponse<String> answer = reader.get("api/stories/quake", "Accept", "application/vnd.iptc.ninjs+json");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/vnd.iptc.ninjs+json");
        JsonNode ninjs = new ObjectMapper().readTree(answer.body());
        assertThat(ninjs.path("uri").asText()).isEqualTo("tag:dateline.dev,2026:stories/quake");
        assertThat(ninjs.path("type").asText()).isEqualTo("composite");
        assertThat(ninjs.at("/headlines/0/value").asText()).isEqualTo("Quake hits Skelle");
        assertThat(ninjs.at("/associations/0/name").asText()).isEqualTo("report-1");
        assertThat(ninjs.at("/associations/0/infoSources/0/name").asText()).isEqualTo("Meridian");
        newsroom.story(News.story("feu")
                .title("Crue à Ølstad: 水")
                .reportedBy("Le Port", NOON)
                .build());
        assertThat(reader.get("api/stories/feu?format=ninjs").body()).contains("Crue à Ølstad: 水");
        JsonNode all = json("api/stories?format=ninjs");
        assertThat(all.at("/associations").findValuesAsText("uri"))
                .contains(ninjs.path("uri").asText());
    }

    private void write(String story, int sequence) {
        wire.events().write(sequence % 3, story, event(story, sequence));
    }

    private static StoryEvent event(String story, int sequence) {
        Story told = News.story(story).reportedBy("Meridian", NOON).build();
        PlacementReason alone = PlacementReason.byScore(-1, 0, null, Double.NEGATIVE_INFINITY);
        return new StoryEvent(
                new StoryId(story),
                sequence,
                NOON.plusSeconds(sequence),
                "en",
                new StoryChange.Opened(told.reports().get(0), alone));
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = reader.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
