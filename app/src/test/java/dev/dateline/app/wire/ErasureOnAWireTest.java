package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.command.CommandRun;
import dev.dateline.app.command.ExitCode;
import dev.dateline.app.role.Role;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.Order;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is erased by its address, and with its outlet, is nowhere left where it must not be: on no topic that keeps the newest of each
 * key, in no store, on no page, in no answer, feed or search, and in no file of the archive.
 */
class ErasureOnAWireTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> PLACES = List.of(
            "/",
            "/alerts",
            "/api/alerts",
            "/api/stories?limit=100",
            "/feeds/stories.atom",
            "/feeds/stories.rss",
            "/feeds/stories.json",
            "/api/subscribers/night/alerts",
            "/feeds/subscribers/night.atom");

    private static WireUnderTest wire;

    @BeforeAll
    static void start() throws Exception {
        wire = WireUnderTest.start(Map.of(), EnumSet.of(Role.STREAMS, Role.DESK));
        try (var rules = new TopicWriter<>(wire.wire().kafka(), wire.wire().registry(), Topics.RULES)) {
            Rule fires = Rule.asking("fires", "Fires", "fire OR ferry", null);
            rules.write("night", new Subscription("night", List.of(fires)));
            rules.flush();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        wire.close();
    }

    @Test
    void anArticleIsErasedByItsAddressAndStaysOut() {
        String title = "Zanzibarine mill fire kills three";
        String text = "<p>Three workers died when a fire tore through the Whitlock mill in Corbin Harbour, the"
                + " zanzibarine fire chief Dana Okafor said. The blaze started on the second floor.</p>";
        wire.receives("harbour-post", title, text);
        Story mill = story("Zanzibarine");
        wire.receives(
                "meridian",
                "Whitlock mill fire in Corbin Harbour",
                "<p>A fire in the Whitlock mill in Corbin Harbour has killed three workers, chief Dana Okafor said.</p>");
        until(mill, story -> story.reportCount() == 2);
        String article = mill.reports().get(0).article().value();
        untilShown("zanzibarine", "/api/articles/" + article);
        assertThat(get("/api/alerts").body()).containsIgnoringCase("zanzibarine");

        CommandRun dry = erase("--url", mill.reports().get(0).url(), "--dry-run");
        assertThat(dry.code()).isEqualTo(ExitCode.OK);
        assertThat(dry.out()).contains("articles", "Nothing was erased");
        assertThat(erase("--url", mill.reports().get(0).url()).code()).isEqualTo(ExitCode.UNDECIDED);
        assertThat(erasureOf(article)).isEmpty();

        CommandRun done =
                erase("--url", mill.reports().get(0).url(), "--yes", "--by", "Ada", "--why", "a court's order");

        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isEqualTo(ExitCode.OK);
        assertThat(done.out()).contains("Erased", "gone from Kafka's files by");
        untilNowhere("zanzibarine", article);
        Story left = wire.log().stories().get(mill.id().value());
        assertThat(left.title()).isEqualTo("Whitlock mill fire in Corbin Harbour");
        assertThat(left.reportCount()).isEqualTo(1);
        assertThat(get("/api/articles/" + article).statusCode()).isEqualTo(410);
        assertThat(page("/articles/" + article).body()).contains("This article was erased");
        assertThat(get("/api/stories/" + mill.id()).statusCode()).isEqualTo(200);
        assertThat(erasureOf(article)).isPresent().get().satisfies(erasure -> {
            assertThat(erasure.by()).isEqualTo("Ada");
            assertThat(erasure.why()).isEqualTo("a court's order");
        });
        assertThat(wire.log().values(Topics.ERASURES).toString()).doesNotContain("harbour-post.example");
        assertThat(erasing()).anySatisfy(command -> assertThat(command.by()).isEqualTo("Ada"));

        wire.receives("harbour-post", title, text + "<p>Updated.</p>");
        wire.receives("gazette", "Council meets in Alta", "<p>The council of Alta met on the tramways' budget.</p>");
        story("Council meets in Alta");
        untilNowhere("zanzibarine", article);
        assertThat(erase("--url", mill.reports().get(0).url(), "--yes").code()).isEqualTo(ExitCode.OK);

        assertThat(erase("--url", mill.reports().get(0).url(), "--allow").code())
                .isEqualTo(ExitCode.OK);
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
            wire.receives("harbour-post", title, text + "<p>Updated once more.</p>");
            assertThat(get("/api/articles/" + article).body()).contains("once more");
        });
    }

    @Test
    void anOutletIsErasedAndAStoryThatWasItsAloneIsGone() {
        wire.receives(
                "lake-herald",
                "Quillwortish ferry aground on Lake Brennan",
                "<p>The quillwortish car ferry Ostrava ran aground with 120 passengers, Ilse Tornquist said.</p>");
        Story ferry = story("Quillwortish");
        wire.receives(
                "lake-herald",
                "Orchid show opens in Marrow",
                "<p>A show of quillwortish orchids opened in the glass house of Marrow.</p>");
        Story orchids = story("Orchid show");
        String article = ferry.reports().get(0).article().value();
        untilShown("quillwortish", "/api/articles/" + article);

        CommandRun done = erase("--outlet", "lake-herald", "--yes", "--by", "Ada");

        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isEqualTo(ExitCode.OK);
        untilNowhere("quillwortish", article);
        for (Story gone : List.of(ferry, orchids)) {
            assertThat(get("/api/stories/" + gone.id()).statusCode()).isEqualTo(410);
            assertThat(page("/stories/" + gone.id()).body()).contains("was erased");
        }
        assertThat(erase("--list").out()).contains("outlet lake-herald");

        wire.receives("lake-herald", "Ferry afloat again", "<p>The quillwortish ferry Ostrava is afloat.</p>");
        wire.receives(
                "gazette", "Lighthouse of Cape Orlen painted", "<p>Painters hung on Cape Orlen's lighthouse.</p>");
        story("Lighthouse of Cape Orlen");
        untilNowhere("quillwortish", article);
        assertThat(erase("--outlet", "lake-herald", "--allow").out()).contains("3 entries");
    }

    private static void untilShown(String word, String article) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(get(article).body()).containsIgnoringCase(word);
            assertThat(get("/api/search?q=" + word).body()).containsIgnoringCase("\"id\"");
            assertThat(get("/feeds/stories.atom").body()).containsIgnoringCase(word);
        });
    }

    private static void untilNowhere(String word, String article) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            for (String place : PLACES) {
                assertThat(get(place).body()).as(place).doesNotContainIgnoringCase(word);
            }
            assertThat(get("/api/search?q=" + word).body()).doesNotContain("\"id\"");
            assertThat(get("/api/articles/" + article).statusCode()).isEqualTo(410);
            assertThat(CompactedView.topicsWith(word, wire.wire().kafka())).isEmpty();
            assertThat(archived(word)).isEmpty();
        });
    }

    /** The archive's files that have a word in them. */
    private static List<Path> archived(String word) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(wire.wire().directory().resolve("archive"))) {
            files.filter(Files::isRegularFile)
                    .filter(file ->
                            text(file).toLowerCase(java.util.Locale.ROOT).contains(word))
                    .forEach(found::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException merged) {
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Story story(String title) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> wire.log().stories().values().stream()
                                .filter(story -> story.title().contains(title))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static void until(Story story, java.util.function.Predicate<Story> so) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> wire.log().stories().get(story.id().value()), so);
    }

    private static Optional<Erasure> erasureOf(String article) {
        return wire.log().values(Topics.ERASURES).stream()
                .filter(one -> one != null && one.subject().id().equals(article))
                .findFirst();
    }

    private static List<Command> erasing() {
        return wire.log().values(Topics.COMMANDS).stream()
                .filter(command -> command.order() instanceof Order.Erase)
                .toList();
    }

    private static CommandRun erase(Object... words) {
        List<Object> all = new ArrayList<>(List.of("erase"));
        all.addAll(List.of(words));
        all.addAll(List.of("--bootstrap-servers", wire.bootstrapServers()));
        return CommandRun.of(all.toArray());
    }

    private static HttpResponse<String> get(String path) {
        return get(path, "*/*");
    }

    private static HttpResponse<String> page(String path) {
        return get(path, "text/html");
    }

    private static HttpResponse<String> get(String path, String accept) {
        URI address = wire.wire().deskUrl().resolve(path);
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address)
                                    .header("Accept", accept)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
