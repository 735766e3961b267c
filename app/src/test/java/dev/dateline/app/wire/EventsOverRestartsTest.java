package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.role.Role;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program on the stream of changes, while desks are killed, started, and changed for one another. */
@Timeout(180)
class EventsOverRestartsTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @TempDir
    private Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> taken = new ArrayList<>();
    private String last = "";
    private int written;

    @Test
    void nothingIsLostAndNothingComesTwiceFromDeskToDesk() throws Exception {
        try (WireUnderTest wire = WireUnderTest.start(Map.of(), EnumSet.noneOf(Role.class));
                var stories = new TopicWriter<>(wire.wire().kafka(), wire.wire().registry(), Topics.STORIES)) {
            try (Desk first = desk(wire, "first")) {
                follow(first, stories, 0, 40);
                first.process().kill();
            }
            write(stories, 1_500);
            try (Desk second = desk(wire, "second");
                    Desk third = desk(wire, "third")) {
                follow(second, stories, 1_500, 30);
                write(stories, 200);
                follow(third, stories, 200, 10);
                follow(second, stories, 0, 5);
                second.process().kill();
                follow(third, stories, 0, 5);
            }
        }
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, written)
                        .mapToObj(i -> "story-" + i)
                        .toList());
    }

    /** Listens until what was missed has come, then writes some and listens until they have. */
    private void follow(Desk desk, TopicWriter<Story> stories, int missed, int more) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(desk.url().resolve("/api/events")).timeout(Duration.ofSeconds(60));
        if (!last.isEmpty()) {
            request.header("Last-Event-ID", last);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        try (var lines = answer.body()) {
            Iterator<String> line = lines.iterator();
            if (last.isEmpty()) {
                take(line, "id: ");
            }
            take(line, missed);
            write(stories, more);
            take(line, more);
        }
    }

    private void take(Iterator<String> lines, int count) {
        for (int i = 0; i < count; i++) {
            String place = take(lines, "id: ");
            String event = take(lines, "event: ", "id: ");
            while (event.startsWith("id: ")) {
                place = event;
                event = take(lines, "event: ", "id: ");
            }
            assertThat(event).isEqualTo("event: story");
            taken.add(take(lines, "data: ").replaceAll("data: \\{\"id\":\"([^\"]+)\".*", "$1"));
            last = place.substring("id: ".length());
        }
    }

    private static String take(Iterator<String> lines, String... starts) {
        while (lines.hasNext()) {
            String line = lines.next();
            for (String start : starts) {
                if (line.startsWith(start)) {
                    return line;
                }
            }
        }
        throw new AssertionError("the stream ended");
    }

    private void write(TopicWriter<Story> stories, int count) {
        for (int i = 0; i < count; i++) {
            String id = "story-" + ++written;
            stories.write(id, story(id));
        }
        stories.flush();
    }

    private Desk desk(WireUnderTest wire, String name) throws Exception {
        int port = DatelineProcess.freePort();
        DatelineProcess process = DatelineProcess.start(List.of(
                "desk",
                "--bootstrap-servers",
                wire.bootstrapServers(),
                "--set",
                "desk.port=" + port,
                "--set",
                "data.directory=" + directory.resolve(name)));
        URI url = URI.create("http://127.0.0.1:" + port + "/");
        HttpRequest ready = HttpRequest.newBuilder(url.resolve("/health/ready")).build();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            try {
                return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            }
        });
        return new Desk(process, url);
    }

    private record Desk(DatelineProcess process, URI url) implements AutoCloseable {
        @Override
        public void close() {
            process.close();
        }
    }

    private static Story story(String id) {
        return new Story(
                new StoryId(id),
                "en",
                "Fire in the harbour",
                List.of(),
                0,
                List.of("harbour-post"),
                NOON,
                NOON,
                StoryPhase.NEW,
                null,
                1,
                Support.NONE,
                new Pulse(0, NOON),
                List.of("en"),
                List.of(),
                ArticleId.of(id),
                List.of());
    }
}
