package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.News;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.article.ArticleKind;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedRoutesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);

    private final Newsroom newsroom = new Newsroom(100, CLOCK);
    private final WebServer server =
            WebServer.start(new WebAddress("127.0.0.1", 0), newsroom, new MemoryWire().opened(), CLOCK);
    private final Reader reader = new Reader(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss"})
    void aStoryIsOneEntryThatChangesInPlace(String format) throws Exception {
        tell("quake", "Quake hits <Skelle> & \u0007more", 1);
        SyndEntry before = read("feeds/stories." + format).getEntries().get(0);
        tell("quake", "Quake: toll rises", 5);
        tell("fire", "Fire in the harbour", 3);
        List<SyndEntry> after = read("feeds/stories." + format).getEntries();
        assertThat(after).extracting(SyndEntry::getTitle).containsExactly("Quake: toll rises", "Fire in the harbour");
        assertThat(before.getTitle()).isEqualTo("Quake hits <Skelle> & more");
        assertThat(after.get(0).getUri()).isEqualTo(before.getUri()).isEqualTo("tag:dateline.dev,2026:stories/quake");
        assertThat(after.get(0).getPublishedDate()).isEqualTo(Date.from(NOON));
        assertThat(after.get(0).getLink()).isEqualTo(server.url() + "stories/quake");
        assertThat(after.get(0).getDescription().getValue()).contains("6 reports", "Outlet 0");
        assertThat(after.get(0).getCategories())
                .extracting(one -> one.getName())
                .contains("new", "en");
    }

    @Test
    void anAtomEntryTellsItsLastChange() throws Exception {
        tell("quake", "Quake", 5);
        assertThat(read("feeds/stories.atom").getEntries().get(0).getUpdatedDate())
                .isEqualTo(Date.from(NOON.plusSeconds(300)));
        assertThat(reader.get("feeds/stories.rss").body()).contains("2026-03-14T12:05:00Z</atom:updated>");
    }

    @Test
    void jsonFeedSaysTheSame() throws Exception {
        tell("quake", "Quake", 2);
        HttpResponse<String> answer = reader.get("feeds/stories.json?language=en");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/feed+json");
        JsonNode feed = new ObjectMapper().readTree(answer.body());
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("feed_url").asText()).isEqualTo(server.url() + "feeds/stories.json?language=en");
        assertThat(feed.path("home_page_url").asText()).isEqualTo(server.url() + "?language=en");
        JsonNode item = feed.path("items").get(0);
        assertThat(item.path("id").asText()).isEqualTo("tag:dateline.dev,2026:stories/quake");
        assertThat(item.path("date_modified").asText()).isEqualTo("2026-03-14T12:02:00Z");
        assertThat(item.path("content_text").asText()).contains("3 reports");
    }

    @Test
    void aFilterIsAFeedOfItsOwn() throws Exception {
        tell("quake", "Quake", 1);
        newsroom.story(News.story("feu")
                .lane("fr")
                .title("Incendie")
                .reportedBy("Le Port", NOON)
                .build());
        SyndFeed french = read("feeds/stories.atom?language=fr&token=secret");
        assertThat(french.getEntries()).extracting(SyndEntry::getTitle).containsExactly("Incendie");
        assertThat(french.getTitle()).isEqualTo("Live stories: fr");
        assertThat(french.getUri()).isEqualTo("tag:dateline.dev,2026:feeds/stories?language=fr");
        assertThat(read("feeds/stories.atom?q=nothing").getEntries()).isEmpty();
    }

    @Test
    void aMergedStoryLeavesTheFeedAndItsLinkLeadsOn() throws Exception {
        tell("quake", "Quake", 1);
        tell("tremor", "Tremor", 2);
        newsroom.story(News.story("tremor").mergedInto("quake").build());
        assertThat(read("feeds/stories.atom").getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly("Quake");
        assertThat(reader.get("stories/tremor").statusCode()).isEqualTo(303);
    }

    @Test
    void whatWasWithdrawnIsNoted() throws Exception {
        newsroom.story(News.story("quake")
                .lead("It shook.")
                .reportedBy("Meridian", NOON, ArticleKind.WITHDRAWN)
                .build());
        assertThat(read("feeds/stories.atom")
                        .getEntries()
                        .get(0)
                        .getDescription()
                        .getValue())
                .startsWith("Withdrawn by Meridian.")
                .doesNotContain("It shook");
    }

    @Test
    void whoHasTheFeedIsToldSo() throws Exception {
        tell("quake", "Quake", 2);
        HttpResponse<String> first = reader.get("feeds/stories.rss?q=quake");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String changed = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(changed).isEqualTo("Sat, 14 Mar 2026 12:02:00 GMT");
        assertThat(status("If-None-Match", tag)).isEqualTo(304);
        assertThat(status("If-Modified-Since", changed)).isEqualTo(304);
        tell("fire", "Fire", 4);
        assertThat(status("If-None-Match", tag)).isEqualTo(304);
        tell("quake", "Quake again", 3);
        assertThat(status("If-None-Match", tag)).isEqualTo(200);
        assertThat(status("If-Modified-Since", changed)).isEqualTo(200);
    }

    @Test
    void whatIsNoFeedIsToldSo() throws Exception {
        assertThat(reader.get("feeds/stories.xml").statusCode()).isEqualTo(404);
        assertThat(reader.get("feeds/search.atom").statusCode()).isEqualTo(400);
        assertThat(reader.get("feeds/subscribers/nobody.json").statusCode()).isEqualTo(404);
    }

    private int status(String header, String value) throws Exception {
        return reader.get("feeds/stories.rss?q=quake", header, value).statusCode();
    }

    /** A story whose newest report came so many minutes after noon. */
    private void tell(String id, String title, int minutes) {
        News story = News.story(id).title(title);
        for (int i = 0; i <= minutes; i++) {
            story.reportedBy("Outlet " + i, NOON.plusSeconds(60L * i));
        }
        newsroom.story(story.build());
    }

    private SyndFeed read(String path) throws Exception {
        HttpResponse<String> answer = reader.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }
}
