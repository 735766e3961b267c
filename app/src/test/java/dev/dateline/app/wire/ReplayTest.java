package dev.dateline.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.corpus.Replay;
import dev.dateline.app.role.Role;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.streams.PipelineConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corpora are played through the real wire to their end, and everything in them is accounted for. */
class ReplayTest {
    private static final int LINES = 600;

    private static WireUnderTest wire;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() throws Exception {
        wire = WireUnderTest.start(
                Map.of("story.horizon", "36500d", "story.closing", "36500d"), EnumSet.of(Role.STREAMS));
    }

    @AfterAll
    static void stop() throws IOException {
        wire.close();
    }

    @Test
    void whatIsNoArticleIsSetAsideWithItsLineAndTheRestIsPlaced() throws Exception {
        Replay.Result result = play(Files.writeString(directory.resolve("mixed.jsonl"), """
                        {"id":"1","story":"mill","lang":"en","published_at":"2026-03-02T09:00:00Z","outlet":"harbour-post","title":"Fire destroys paper mill at Dunmore","text":"A fire destroyed the paper mill at Dunmore overnight. Forty firefighters fought it until dawn, chief Anna Roe said."}
                        {"id":"2","story":"mill","lang":"en","published_at":"2026-03-02T09:20:00Z","outlet":"echo","title":"Dunmore paper mill destroyed by fire","text":"Forty firefighters fought until dawn a fire that destroyed the paper mill at Dunmore, said chief Anna Roe."}
                        this is no JSON
                        {"id":"3"}
                        {"id":"4","story":"vote","lang":"en","published_at":"last Tuesday","title":"Vote"}
                        \u0000\ufffd\u0001 [1,2

                        {"id":"5","story":"vote","lang":"en","published_at":"2026-03-02T10:00:00Z","outlet":"echo","title":"Council of Lindow votes for a tram to the harbour","text":"The council voted 31 to 12 for the tram line on Monday evening."}
                        {"id":"5","story":"vote","lang":"en","published_at":"2026-03-02T10:00:00Z","outlet":"echo","title":"Council of Lindow votes for a tram to the harbour","text":"The council voted 31 to 12 for the tram line on Monday evening."}
                        """));
        assertThat(result.isComplete()).isTrue();
        assertThat(result.unreadable()).isEqualTo(4);
        assertThat(result.items()).isEqualTo(4);
        assertThat(result.articles()).isEqualTo(3);
        assertThat(result.repeats()).isEqualTo(1);
        assertThat(result.setAside()).isZero();
        assertThat(result.stories()).isEqualTo(2);
        assertThat(result.scores().get("en").b3()).isEqualTo(1);
        assertThat(lettersOf("mixed.jsonl"))
                .extracting(DeadLetter::origin)
                .containsExactlyInAnyOrder(
                        "mixed.jsonl line 3", "mixed.jsonl line 4", "mixed.jsonl line 5", "mixed.jsonl line 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"background", "ecbplus", "fnc", "gva", "neus", "og2021"})
    void aCorpusRunsToItsEnd(String name) throws Exception {
        Path head = head(Corpora.require("stories/" + name + ".jsonl.gz"), name + ".jsonl");
        Replay.Result result = play(head);
        assertThat(result.isComplete()).as(result.toString()).isTrue();
        assertThat(result.items() + result.unreadable()).isEqualTo(lines(head));
        assertThat(result.placed()).isEqualTo(result.articles());
        assertThat(lettersOf(name + ".jsonl")).hasSize(result.unreadable());
        assertThat(wire.log().values(Topics.DEAD_LETTERS))
                .allSatisfy(letter -> assertThat(letter.reason()).isNotBlank());
    }

    private static Replay.Result play(Path file) throws Exception {
        String group = PipelineConfig.from(wire.wire().settings()).applicationId();
        return new Replay(
                        wire.wire().kafka(),
                        wire.wire().registry(),
                        group,
                        wire.wire().clock())
                .play(file);
    }

    private static List<DeadLetter> lettersOf(String corpus) {
        return wire.log().values(Topics.DEAD_LETTERS).stream()
                .filter(letter -> letter.origin().startsWith(corpus + " "))
                .toList();
    }

    private Path head(Path corpus, String name) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), UTF_8))) {
            return Files.write(
                    directory.resolve(name), reader.lines().limit(LINES).toList());
        }
    }

    private static int lines(Path file) throws IOException {
        return (int) Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .count();
    }
}
