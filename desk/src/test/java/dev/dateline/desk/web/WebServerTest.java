package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.News;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.wire.WireProgress;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WebServerTest {

    private static final InstantSource CLOCK = InstantSource.fixed(NOON.plus(Duration.ofMinutes(12)));

    private final Newsroom newsroom = new Newsroom(100, CLOCK);
    private final WebServer server =
            WebServer.start(new WebAddress("127.0.0.1", 0), newsroom, MemoryWire.door(), CLOCK);
    private final Reader reader = new Reader(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theFrontPageListsStoriesWithTheirOutlets() throws Exception {
        newsroom.story(News.story("quake")
                .title("Quake hits Skelle")
                .lead("The ground shook.")
                .reportedBy("Meridian", NOON)
                .reportedBy("Harbour Post", NOON.plusSeconds(90))
                .build());
        String page = reader.get("").body();
        assertThat(page)
                .contains("href=\"/stories/quake\">Quake hits Skelle</a>", "The ground shook.", "2 reports")
                .contains(
                        "<bdi>Meridian</bdi>, <bdi>Harbour Post</bdi>",
                        "10 min ago",
                        "datetime=\"2026-03-14T12:00:00Z\"");
    }

    @Test
    void anEmptyDeskSaysThatItWaits() throws Exception {
        assertThat(reader.get("").body()).contains("Waiting for the first story", "Waiting for Kafka");
    }

    @Test
    void hostileHeadlinesAreTextEverywhere() throws Exception {
        String hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        Story story = News.story("evil")
                .title(hostile)
                .lead(hostile)
                .reportedAt(hostile, NOON, ArticleKind.STORY, "javascript:alert(3)")
                .build();
        newsroom.story(story);
        newsroom.alert(News.alert("a", hostile, story, NOON));
        newsroom.storyEvent(event(story));
        for (String path : List.of(
                "", "stories/evil", "fragments/stories", "?q=%22%3E%3Cscript%3E", "?language=%22%3E%3Cscript%3E")) {
            String page = reader.get(path).body();
            assertThat(page).doesNotContain("<script>", "<img", "href=\"javascript:");
        }
        assertThat(reader.get("stories/evil").body()).contains("&lt;script&gt;");
    }

    @Test
    void outletsAreLinkedWithoutTellingThemAboutUs() throws Exception {
        newsroom.story(News.story("quake").reportedBy("Meridian", NOON).build());
        assertThat(reader.get("stories/quake").body())
                .contains(
                        "<a href=\"https://meridian.example/news/quake\" rel=\"noopener noreferrer\" target=\"_blank\">");
    }

    @Test
    void headlinesCarryTheirLanguageAndDirection() throws Exception {
        newsroom.story(News.story("fire")
                .lane("ar")
                .title("حريق في الميناء")
                .reportedBy("الميناء", NOON)
                .build());
        assertThat(reader.get("").body())
                .contains("<h3 dir=\"auto\" lang=\"ar\"")
                .contains("العربية");
        assertThat(reader.get("stories/fire").body()).contains("<h1 dir=\"auto\" lang=\"ar\">حريق في الميناء</h1>");
    }

    @Test
    void onlyOurOwnScriptsAndStylesMayRun() throws Exception {
        HttpResponse<String> page = reader.get("");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.body()).doesNotContain("style=\"", "<style", "onclick", "http://", "https://");
    }

    @Test
    void thePagesFilesComeFromTheClassPathAndMayBeKept() throws Exception {
        String page = reader.get("").body();
        for (String file : List.of("desk.css", "desk.js", "htmx.js", "dateline.svg")) {
            int at = page.indexOf("/assets/" + file);
            String path = page.substring(at + 1, page.indexOf('"', at));
            HttpResponse<String> answer = reader.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        }
    }

    @Test
    void theFilterIsTheServersToo() throws Exception {
        newsroom.story(
                News.story("a").title("Rates rise").reportedBy("Meridian", NOON).build());
        newsroom.story(News.story("b")
                .lane("de")
                .title("Zinsen steigen")
                .reportedBy("Tageblatt", NOON)
                .build());
        assertThat(reader.get("fragments/stories?q=RATES").body())
                .contains("Rates rise")
                .doesNotContain("Zinsen");
        assertThat(reader.get("?language=de").body()).contains("Zinsen").doesNotContain("Rates rise");
        assertThat(reader.get("?q=nothing").body()).contains("No story fits.");
    }

    @Test
    void aMergedStoryLeadsToItsTarget() throws Exception {
        newsroom.story(News.story("b").reportedBy("Meridian", NOON).build());
        newsroom.story(News.story("a").mergedInto("b").build());
        for (String prefix : List.of("", "api/")) {
            HttpResponse<String> answer = reader.get(prefix + "stories/a");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/" + prefix + "stories/b");
        }
    }

    @Test
    void anUnknownStoryIsAPageForPeopleAndAProblemForPrograms() throws Exception {
        HttpResponse<String> page = reader.get("stories/none", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Not found</h1>");
        HttpResponse<String> problem = reader.get("api/stories/none");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(problem.body()).contains("\"status\":404", "\"instance\":\"/api/stories/none\"");
    }

    @Test
    void whatCannotBeReadInAQueryIsExplained() throws Exception {
        assertThat(reader.get("api/stories?limit=many").body()).contains("limit must be a number from 1 to 500.");
        assertThat(reader.get("api/stories?cursor=x").statusCode()).isEqualTo(400);
    }

    @Test
    void theInterfaceListsStoriesPageByPage() throws Exception {
        newsroom.story(News.story("a")
                .reportedBy("Meridian", NOON)
                .reportedBy("Post", NOON)
                .build());
        newsroom.story(News.story("b").reportedBy("Meridian", NOON).build());
        String first = reader.get("api/stories?limit=1").body();
        assertThat(first)
                .contains("\"id\":\"a\"", "\"matching\":2", "\"firstSeen\":\"2026-03-14T12:00:00Z\"", "\"rank\":1.585");
        String cursor = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
        assertThat(reader.get("api/stories?limit=1&cursor=" + cursor).body())
                .contains("\"id\":\"b\"")
                .doesNotContain("\"next\"");
    }

    @Test
    void anAnswerThatDidNotChangeIsNotSentAgain() throws Exception {
        String tag = reader.get("api/alerts").headers().firstValue("ETag").orElseThrow();
        assertThat(reader.get("api/alerts", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void theDeskIsReadyWhenItHasCaughtUp() throws Exception {
        assertThat(reader.get("health/ready").statusCode()).isEqualTo(503);
        newsroom.progress(new WireProgress(true, true, 0));
        assertThat(reader.get("health/ready").statusCode()).isEqualTo(200);
        assertThat(reader.get("health").body()).contains("\"live\":true", "\"ready\":true");
    }

    @Test
    void anOpenPageIsToldOfANewStory() throws Exception {
        newsroom.progress(new WireProgress(true, true, 0));
        try (Reader.Stream events = reader.events()) {
            newsroom.story(News.story("quake")
                    .title("Quake\nhits")
                    .reportedBy("Meridian", NOON)
                    .build());
            List<String> event = events.next();
            assertThat(event).hasSize(3);
            assertThat(event.get(0)).matches("id: s\\d+a");
            assertThat(event.get(1)).isEqualTo("event: story");
            assertThat(event.get(2)).startsWith("data: {\"id\":\"quake\"").contains("Quake\\nhits");
        }
    }

    @Test
    void aPageThatComesBackGetsWhatItMissed() throws Exception {
        newsroom.progress(new WireProgress(true, true, 0));
        String id;
        try (Reader.Stream events = reader.events()) {
            newsroom.story(News.story("one").reportedBy("Meridian", NOON).build());
            id = events.next().get(0).substring("id: ".length());
        }
        newsroom.story(News.story("two").reportedBy("Meridian", NOON).build());
        try (Reader.Stream events = reader.events("Last-Event-ID", id)) {
            assertThat(events.next().get(2)).contains("\"id\":\"two\"");
        }
    }

    @Test
    void aPageGetsWhatCameBetweenItsMakingAndItsListening() throws Exception {
        newsroom.progress(new WireProgress(true, true, 0));
        String page = reader.get("/").body();
        newsroom.story(News.story("two").reportedBy("Meridian", NOON).build());
        Matcher update = Pattern.compile("data-update=\"([^\"]+)\"").matcher(page);
        assertThat(update.find()).isTrue();
        try (Reader.Stream events = reader.eventsAfter(update.group(1))) {
            assertThat(events.next().get(2)).contains("\"id\":\"two\"");
        }
    }

    @Test
    void thePastIsReadWithoutTellingOpenPagesOfEachRecord() throws Exception {
        try (Reader.Stream events = reader.events()) {
            newsroom.story(News.story("old").reportedBy("Meridian", NOON).build());
            newsroom.progress(new WireProgress(true, true, 0));
            assertThat(events.next().get(1)).isEqualTo("event: reset");
        }
    }

    @Test
    void theServerStopsWhilePagesAreOpen() throws Exception {
        try (Reader.Stream events = reader.events()) {
            long start = System.nanoTime();
            server.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(events.next()).isEmpty();
        }
    }

    @Test
    void theSchemaRegistryAnswersAtItsUsualPaths() throws Exception {
        String schema = "{\"schema\":\"\\\"string\\\"\"}";
        assertThat(reader.post("subjects/x-value/versions", schema).body()).isEqualTo("{\"id\":1}");
        assertThat(reader.get("subjects").body()).isEqualTo("[\"x-value\"]");
        assertThat(reader.get("schemas/ids/1").body()).contains("string");
        assertThat(reader.get("schemas/ids/9").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherSitesPageMayNotWrite() throws Exception {
        HttpResponse<String> answer = reader.post("subjects/x/versions", "{}", "Sec-Fetch-Site", "cross-site");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aPortInUseIsToldInOneSentence() throws IOException {
        WebAddress taken = new WebAddress("127.0.0.1", server.url().getPort());
        assertThatThrownBy(() -> WebServer.start(taken, newsroom, MemoryWire.door(), CLOCK))
                .isInstanceOf(PortInUse.class)
                .hasMessageContaining("Port " + taken.port() + " of 127.0.0.1 is in use")
                .hasMessageContaining("desk.port");
    }

    private static StoryEvent event(Story story) {
        PlacementReason alone = PlacementReason.byScore(-1, 0, null, Double.NEGATIVE_INFINITY);
        StoryChange opened = new StoryChange.Opened(story.reports().get(0), alone);
        return new StoryEvent(new StoryId("evil"), 1, NOON, "en", opened);
    }
}
