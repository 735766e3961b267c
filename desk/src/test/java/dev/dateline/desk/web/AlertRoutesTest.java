package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.News;
import dev.dateline.desk.alert.LoggedAlert;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.Story;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Alerts as pages of JSON, as a stream that can be resumed, and as Atom feeds. */
@Timeout(60)
class AlertRoutesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);
    private static final Story QUAKE = News.story("quake")
            .title("Quake hits Skelle")
            .reportedBy("Meridian", NOON)
            .build();

    private final Newsroom newsroom = new Newsroom(100, CLOCK);
    private final MemoryWire wire = new MemoryWire();
    private final WebServer server = WebServer.start(new WebAddress("127.0.0.1", 0), newsroom, wire.opened(), CLOCK);
    private final Reader reader = new Reader(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSubscribersAlertsAreReadPageByPage() throws Exception {
        for (int i = 1; i <= 5; i++) {
            wire.write(alert("anna", "t" + i % 2, i, "fires"));
            wire.write(alert("ben", "t", i, "fires"));
        }
        String first = reader.get("api/alerts?subscriber=anna&limit=2").body();
        assertThat(first)
                .contains("\"id\":\"anna-t1-5\"", "\"id\":\"anna-t0-4\"")
                .doesNotContain("ben", "anna-t1-3");
        String cursor = first.replaceAll(".*\"next\":\"(\\d+)\".*", "$1");
        assertThat(reader.get("api/alerts?subscriber=anna&cursor=" + cursor).body())
                .contains("anna-t1-3", "anna-t0-2", "anna-t1-1")
                .doesNotContain("anna-t0-4", "\"next\"");
        assertThat(reader.get("api/alerts?subscriber=anna&thread=t0").body())
                .contains("anna-t0-4", "anna-t0-2")
                .doesNotContain("anna-t1-");
        assertThat(reader.get("api/alerts?subscriber=anna&cursor=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAlertSaysWhyAndHowLongItsWayWas() throws Exception {
        wire.write(alert("anna", "t", 1, "fires"));
        assertThat(reader.get("api/alerts?subscriber=anna").body())
                .contains("\"because\":[{\"rule\":\"fires\",\"name\":\"fires\",\"found\":[\"fire: fires\"]}]")
                .contains("\"slowest\":\"seeing\",\"millis\":40000");
    }

    @Test
    void whoComesBackGetsExactlyWhatWasMissed() throws Exception {
        arrives(alert("anna", "t", 1, "fires"));
        List<String> ids = new ArrayList<>();
        String last;
        try (Reader.Stream stream = reader.alerts("anna", "Last-Event-ID", "0:-1")) {
            last = take(stream, ids);
            arrives(alert("ben", "t", 1, "fires"));
            arrives(alert("anna", "t", 2, "fires"));
            last = take(stream, ids);
        }
        for (int i = 3; i <= 1_200; i++) {
            arrives(alert("anna", "t", i, "fires"));
        }
        try (Reader.Stream stream = reader.alerts("anna", "Last-Event-ID", last)) {
            for (int i = 3; i <= 1_200; i++) {
                take(stream, ids);
            }
            arrives(alert("anna", "t", 1_201, "fires"));
            take(stream, ids);
        }
        assertThat(ids).hasSize(1_201).doesNotHaveDuplicates().startsWith("anna-t-1", "anna-t-2", "anna-t-3");
    }

    @Test
    void whoComesFirstGetsWhatComesFromThenOn() throws Exception {
        arrives(alert("anna", "t", 1, "fires"));
        try (Reader.Stream stream = reader.alerts("anna")) {
            assertThat(stream.lines().readLine()).isEqualTo("retry: 1000");
            assertThat(stream.lines().readLine()).isEmpty();
            assertThat(stream.lines().readLine()).isEqualTo("id: 0:1");
            arrives(alert("anna", "t", 2, "fires"));
            assertThat(stream.next().get(2)).contains("anna-t-2");
        }
    }

    @Test
    void aPlaceThatNeverWasIsToldWithAReset() throws Exception {
        arrives(alert("anna", "t", 1, "fires"));
        try (Reader.Stream stream = reader.alerts("anna", "Last-Event-ID", "0:5000")) {
            assertThat(stream.next()).contains("event: reset");
            assertThat(stream.next().get(2)).contains("anna-t-1");
        }
        assertThat(reader.get("api/alerts/stream?subscriber=anna&after=nowhere").statusCode())
                .isEqualTo(400);
        assertThat(reader.get("api/alerts/stream").statusCode()).isEqualTo(400);
    }

    @Test
    void aFeedHasAnEntryAThreadThatChangesInPlace() throws Exception {
        newsroom.subscription(
                "anna",
                new Subscription(
                        "anna",
                        List.of(
                                Rule.asking("fires", "Fires & floods", "fire", null),
                                Rule.asking("votes", "Votes", "vote", null))));
        wire.write(alert("anna", "t", 1, "fires"));
        wire.write(alert("anna", "other", 1, "votes"));
        String path = "feeds/subscribers/anna/rules/fires.atom";
        SyndFeed before = read(reader.get(path));
        wire.write(alert("anna", "t", 2, "fires"));
        HttpResponse<String> answer = reader.get(path);
        SyndFeed feed = read(answer);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Fires & floods: alerts for anna");
        assertThat(feed.getEntries()).hasSize(1);
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getUri())
                .isEqualTo("tag:dateline.dev,2026:threads/t")
                .isEqualTo(before.getEntries().get(0).getUri());
        assertThat(entry.getUpdatedDate()).isAfter(before.getEntries().get(0).getUpdatedDate());
        assertThat(entry.getPublishedDate())
                .isEqualTo(before.getEntries().get(0).getPublishedDate());
        assertThat(entry.getDescription().getValue()).isEqualTo("also Harbour Post");
        assertThat(entry.getLink()).isEqualTo(server.url() + "stories/quake");
        assertThat(read(reader.get("feeds/subscribers/anna.atom")).getEntries()).hasSize(2);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(reader.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(reader.get("feeds/subscribers/anna/rules/none.atom").statusCode())
                .isEqualTo(404);
    }

    /** RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have, once each. */
    @Test
    void aFeedHasWhatItMust() throws Exception {
        newsroom.subscription("anna", new Subscription("anna", List.of(Rule.asking("fires", "Fires", "fire", null))));
        String empty = reader.get("feeds/subscribers/anna.atom").body();
        assertThat(empty).containsOnlyOnce("<id>").containsOnlyOnce("<title>").containsOnlyOnce("<updated>");
        wire.write(alert("anna", "t", 1, "\u0001<b>&"));
        HttpResponse<String> answer = reader.get("feeds/subscribers/anna.atom");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        String entry = answer.body().substring(answer.body().indexOf("<entry>"));
        assertThat(entry).containsOnlyOnce("<id>").containsOnlyOnce("<title>").containsOnlyOnce("<updated>");
        assertThat(entry).contains("rel=\"alternate\"").contains("<published>2026-03-14T12:00:00Z</published>");
        assertThat(answer.body())
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"", "rel=\"self\"", "<name>Dateline</name>");
        read(answer);
    }

    private static SyndFeed read(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    /** Puts the alert's id, and returns the place that the event names. */
    private static String take(Reader.Stream stream, List<String> ids) throws Exception {
        List<String> event = stream.next();
        assertThat(event).hasSize(3);
        ids.add(event.get(2).replaceAll("data: \\{\"id\":\"([^\"]+)\".*", "$1"));
        return event.get(0).substring("id: ".length());
    }

    private void arrives(Alert alert) {
        LoggedAlert logged = wire.write(alert);
        newsroom.alert(logged);
    }

    private static Alert alert(String subscriber, String thread, int number, String rule) {
        return new Alert(
                subscriber + "-" + thread + "-" + number,
                subscriber,
                rule,
                rule,
                QUAKE.title(),
                new Cause.StoryMet(QUAKE.id(), QUAKE.reports().get(0)),
                NOON.plusSeconds(number - 1),
                thread,
                number,
                number == 1 ? Alert.Kind.FIRST : Alert.Kind.FOLLOW_UP,
                List.of(new Reason(rule, rule, List.of("fire: fires"))),
                List.of(
                        number == 1
                                ? new Novelty(Novelty.Kind.STORY, QUAKE.title())
                                : new Novelty(Novelty.Kind.ORIGIN, "Harbour Post")),
                new Receipt(NOON.minusSeconds(40), NOON, NOON.plusSeconds(1), NOON.plusSeconds(1)));
    }
}
