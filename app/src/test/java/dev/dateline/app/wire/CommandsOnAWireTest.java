package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.app.command.CommandRun;
import dev.dateline.app.command.ExitCode;
import dev.dateline.app.role.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on a wire which runs already: sources and tail. */
class CommandsOnAWireTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static WireUnderTest wire;
    private static PaperServer paper;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() throws Exception {
        wire = WireUnderTest.start(Map.of(), EnumSet.noneOf(Role.class));
        paper = new PaperServer();
    }

    @AfterAll
    static void stop() throws IOException {
        paper.close();
        wire.close();
    }

    @Test
    void aFeedIsAddedListedAndRemoved() throws IOException {
        String feed = paper.feed("/one.xml", "The Harbour Post");
        assertThat(run("sources", "add", feed, "--every", "5m").out())
                .startsWith("Added " + feed + " (The Harbour Post, id 127.0.0.1-");
        List<String> listed = sourceLine(feed);
        assertThat(listed).hasSize(5).startsWith("NEW").contains("The Harbour Post");
        assertThat(run("sources", "list").out()).startsWith("STATE").contains(feed);
        assertThat(run("sources", "list", "--unwell").out()).startsWith("STATE").doesNotContain(feed);
        assertThat(run("sources", "remove", listed.get(1)).code()).isEqualTo(ExitCode.OK);
        assertThat(sourceLine(feed)).isEmpty();
        CommandRun again = run("sources", "remove", listed.get(1));
        assertThat(again.code()).isEqualTo(ExitCode.FAILED);
        assertThat(again.err())
                .startsWith("There is no source " + listed.get(1))
                .hasLineCount(1);
    }

    @Test
    void aPagesOnlyFeedIsTaken() throws IOException {
        String feed = paper.feed("/announced.xml", "Valley Chronicle");
        String page = paper.page("/front", "/announced.xml");
        assertThat(run("sources", "add", page).out()).startsWith("Added " + feed + " (Valley Chronicle");
        assertThat(sourceLine(feed)).isNotEmpty();
    }

    @Test
    void ofSeveralFeedsOneIsChosen() throws IOException {
        String sport = paper.feed("/sport.xml", "Sport");
        String world = paper.feed("/world.xml", "World");
        String page = paper.page("/sections", "/world.xml", "/sport.xml");
        CommandRun asked = run("sources", "add", page);
        assertThat(asked.code()).isEqualTo(ExitCode.UNDECIDED);
        assertThat(asked.err())
                .contains("--choose N", "  1  " + world, "  2  " + sport, "./dateline sources add " + sport);
        assertThat(run("sources", "add", page, "--choose", "2").out()).startsWith("Added " + sport);
        assertThat(sourceLine(world)).isEmpty();
    }

    @Test
    void whatIsNoFeedIsOneSentence() {
        CommandRun page = run("sources", "add", paper.page("/nothing"));
        assertThat(page.code()).isEqualTo(ExitCode.FAILED);
        assertThat(page.err())
                .contains("announces no feed")
                .contains("--section-page")
                .hasLineCount(1);
        CommandRun absent = run("sources", "add", paper.address("/absent"));
        assertThat(absent.code()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(absent.err())
                .contains(paper.address("/absent"))
                .contains("404")
                .hasLineCount(1);
        assertThat(page.out() + absent.out()).isEmpty();
    }

    @Test
    void addressesOfThisMachineAreRefusedUnlessAllowed() {
        CommandRun refused = CommandRun.of(
                "sources", "add", paper.feed("/two.xml", "Two"), "--bootstrap-servers", wire.bootstrapServers());
        assertThat(refused.code()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(refused.err()).contains("ingest.allow-private-addresses").hasLineCount(1);
    }

    @Test
    void opmlGoesOutAsItCameIn() throws IOException {
        Path in = Files.writeString(directory.resolve("in.opml"), """
                        <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="World">
                        <outline type="rss" text="Brackwell Echo" xmlUrl="http://echo.example/feed?a=1&amp;b=2"/>
                        <outline type="rss" text="Zürcher Bote" xmlUrl="http://bote.example/rss"/></outline></body></opml>""");
        assertThat(run("sources", "import", in).out()).isEqualToIgnoringNewLines("2 sources added.");
        Path out = directory.resolve("out.opml");
        assertThat(run("sources", "export", out).code()).isEqualTo(ExitCode.OK);
        assertThat(out)
                .content()
                .contains("Zürcher Bote", "http://bote.example/rss", "http://echo.example/feed?a=1&amp;b=2");
        assertThat(run("sources", "export").out()).isEqualTo(Files.readString(out));
        Path none = Files.writeString(directory.resolve("none.opml"), "<opml version=\"2.0\"><body/></opml>");
        CommandRun empty = run("sources", "import", none);
        assertThat(empty.code()).isEqualTo(ExitCode.FAILED);
        assertThat(empty.err()).contains("lists no feeds").hasLineCount(1);
    }

    @Test
    void tailDecodesTheNewestAndThoseSinceATime() throws IOException {
        wire.receives("tail-post", "First of three", "<p>One.</p>");
        wire.receives("tail-post", "Second of three", "<p>Two.</p>");
        Instant before = wire.wire().clock().instant();
        wire.receives("tail-post", "Third of three", "<p>Three.</p>");
        assertThat(titles(run("tail", "items", "-n", "2")))
                .containsExactlyInAnyOrder("Second of three", "Third of three");
        assertThat(titles(run("tail", "items", "--from-time", before)))
                .as("the second may be of the same millisecond")
                .contains("Third of three")
                .doesNotContain("First of three");
        assertThat(titles(run("tail", "items", "--from-beginning", "-n", "1"))).hasSize(1);
        JsonNode line = JSON.readTree(run("tail", "items", "-n", "1").out());
        assertThat(line.fieldNames()).toIterable().containsExactly("partition", "offset", "timestamp", "key", "value");
        CommandRun unknown = run("tail", "itmes");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err())
                .contains("has no topic itmes; it has ")
                .contains("items")
                .hasLineCount(1);
    }

    @Test
    void tailFollowsUntilItIsStopped() throws Exception {
        try (DatelineProcess tail = DatelineProcess.start(
                List.of("tail", "items", "-n", "0", "--follow", "--bootstrap-servers", wire.bootstrapServers()))) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        wire.receives(
                                "follow-post", "Followed number " + tail.said().size(), "<p>Text.</p>");
                        return !tail.said().isEmpty();
                    });
            assertThat(tail.said().get(0)).contains("Followed number ");
            assertThat(tail.stop()).isIn(130, 143);
        }
    }

    private static List<String> titles(CommandRun tail) throws IOException {
        assertThat(tail.code()).isEqualTo(ExitCode.OK);
        List<String> titles = new ArrayList<>();
        for (String line : tail.lines()) {
            titles.add(JSON.readTree(line).findValue("title").asText());
        }
        return titles;
    }

    /** State, id, address, outlet and message of a source; empty when it is not listed. */
    private static List<String> sourceLine(String url) throws IOException {
        for (String line : run("sources", "list", "--json").lines()) {
            JsonNode source = JSON.readTree(line);
            if (source.get("url").asText().equals(url)) {
                return Stream.of("state", "id", "url", "outlet", "message")
                        .map(field -> source.path(field).asText())
                        .toList();
            }
        }
        return List.of();
    }

    private static CommandRun run(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--bootstrap-servers", wire.bootstrapServers(), "--set", "ingest.allow-private-addresses=true"));
        return CommandRun.of(all.toArray());
    }
}
