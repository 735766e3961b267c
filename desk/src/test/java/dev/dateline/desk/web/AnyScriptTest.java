package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.News;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.wire.WireProgress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of any script come out as they went in, whatever type the answer has and whatever the client makes of that type. */
@Timeout(30)
class AnyScriptTest {
    private static final String TITLE = "Землетрясение у берегов Кальдеры, 地震";

    private final Newsroom newsroom = new Newsroom(10, InstantSource.fixed(NOON));
    private final HttpClient http = HttpClient.newHttpClient();
    private WebServer desk;

    @BeforeEach
    void start() {
        newsroom.story(News.story("quake").title(TITLE).reportedBy("Вечерний Вестник", NOON).build());
        newsroom.progress(new WireProgress(true, true, 0));
        desk = WebServer.start(
                new WebAddress("127.0.0.1", 0), newsroom, MemoryWire.door(), InstantSource.fixed(NOON));
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/stories/quake, text/html",
        "/api/stories, application/json",
        "/api/stories/quake, application/json",
        "/api/stories?format=ninjs, application/vnd.iptc.ninjs+json",
        "/api/stories/quake?format=ninjs, application/vnd.iptc.ninjs+json",
        "/feeds/stories.json, application/feed+json",
        "/feeds/stories.atom, application/atom+xml",
        "/feeds/stories.rss, application/rss+xml"
    })
    void aHeadlineIsReadInUtf8(String path, String type) throws Exception {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(at(path)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT))
                .startsWith(type)
                .doesNotContain("8859");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(TITLE);
    }

    @Test
    void aProblemIsReadInUtf8() throws Exception {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(at("/api/subscribers/anna/rules/r"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"query\":\"землетрясение title:地震 поле:x\"}")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("поле");
    }

    private URI at(String path) {
        return desk.url().resolve(path);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }
}
