package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.command.CommandRun;
import dev.dateline.app.sample.PlacedArticles;
import dev.dateline.app.sample.SampleKey;
import dev.dateline.app.sample.SampleWire;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.story.ClusterScore;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a user starts it, three times as fast: what it says, what is on the topics, and what a kill leaves. */
class DemoTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final double GOOD = 0.95;

    /** What threefold speed or a dead process may miss: what was withdrawn soon, and the last words of a feed that dies. */
    private static final Set<String> MAY_BE_MISSED =
            Set.of("vt-rail-1", "be-mill-1", "be-mill-2", "be-rate-1", "be-rail-1");

    @TempDir
    private Path data;

    private int brokerPort;
    private int samplePort;
    private List<String> demo = List.of();

    @BeforeEach
    void choosePorts() throws IOException {
        brokerPort = DatelineProcess.freePort();
        samplePort = DatelineProcess.freePort();
        demo = List.of(
                "demo",
                "--no-browser",
                "--speed=3",
                "--data-dir=" + data,
                "--broker-port=" + brokerPort,
                "--desk-port=0",
                "--sample-port=" + samplePort);
    }

    @Test
    void theDemoPlacesTheSampleWireAsItsKeySays() throws Exception {
        try (DatelineProcess process = DatelineProcess.start(demo)) {
            process.await("The first story is on the page.", PATIENCE);
            process.await("Agreement with the key", PATIENCE);
            try (WireLog log = new WireLog("127.0.0.1:" + brokerPort)) {
                assertAgreesWithKey(log);
                assertConsistent(log);
                assertToldOnce(log);
                assertWithdrawnAndCorrected(log);
                assertReplaysToTheSameBytes();
                assertThat(states(log)).containsEntry("sample-brackwell-echo", SourceStatus.State.GONE);
            }
            assertThat(process.stop()).isIn(0, 130, 143);
        }
    }

    @Test
    void aKilledDemoGoesOnWithAllStoriesAndNoneTwice() throws Exception {
        try (DatelineProcess process = DatelineProcess.start(demo)) {
            process.await("The first story is on the page.", PATIENCE);
            try (WireLog log = new WireLog("127.0.0.1:" + brokerPort)) {
                Awaitility.await().atMost(PATIENCE).until(() -> log.stories().size() >= 10);
            }
            process.kill();
        }
        try (DatelineProcess process = DatelineProcess.start(demo)) {
            process.await("It goes on where it was", PATIENCE);
            process.await("Agreement with the key", PATIENCE);
            try (WireLog log = new WireLog("127.0.0.1:" + brokerPort)) {
                Awaitility.await()
                        .atMost(PATIENCE)
                        .untilAsserted(() -> assertNothingMissing(
                                PlacedArticles.byArticle(log.stories().values())));
                assertConsistent(log);
                assertToldOnce(log);
                assertReplaysToTheSameBytes();
            }
        }
    }

    /** The log on the broker, placed once more, gives the events on the broker; while news comes in, one may be ahead. */
    private void assertReplaysToTheSameBytes() {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            CommandRun run = CommandRun.of("replay", "--compare", "--bootstrap-servers", "127.0.0.1:" + brokerPort);
            assertThat(run.code()).as(run.out() + run.err()).isZero();
        });
    }

    private void assertAgreesWithKey(WireLog log) {
        SampleKey key = SampleKey.of(SampleWire.load(), samplePort);
        Map<String, String> placed = PlacedArticles.byArticle(log.stories().values());
        assertNothingMissing(placed);
        Map<String, ClusterScore> scores = key.judge(placed);
        assertThat(scores)
                .hasSize(6)
                .allSatisfy((language, score) -> assertThat(score.b3())
                        .as("%s, %s", language, key.disagreements(placed))
                        .isGreaterThanOrEqualTo(GOOD));
    }

    private void assertNothingMissing(Map<String, String> placed) {
        assertThat(SampleKey.of(SampleWire.load(), samplePort).missing(placed.keySet()))
                .isSubsetOf(MAY_BE_MISSED);
    }

    /** Every story's log is gapless and ends where its state does; every article stands in one story only. */
    private static void assertConsistent(WireLog log) {
        Map<String, Story> stories = log.stories();
        Map<String, List<Long>> sequences = log.sequences();
        assertThat(sequences.keySet()).isEqualTo(stories.keySet());
        sequences.forEach((story, numbers) -> assertThat(numbers)
                .as(story)
                .isEqualTo(LongStream.rangeClosed(1, stories.get(story).sequence())
                        .boxed()
                        .toList()));
        List<String> articles = stories.values().stream()
                .filter(story -> story.mergedInto() == null)
                .flatMap(story -> story.reports().stream())
                .map(report -> report.article().value())
                .toList();
        assertThat(articles).doesNotHaveDuplicates();
    }

    private static void assertToldOnce(WireLog log) {
        List<Alert> alerts = log.values(Topics.ALERTS);
        assertThat(alerts).extracting(Alert::id).doesNotHaveDuplicates();
        assertThat(alerts)
                .extracting(Alert::rule)
                .contains("fires", "quake-es", "rates", "bribery", "flood-ru")
                .doesNotContain("volcano");
    }

    private static void assertWithdrawnAndCorrected(WireLog log) {
        List<ReportRef> reports = log.stories().values().stream()
                .flatMap(story -> story.reports().stream())
                .toList();
        assertThat(reports).extracting(ReportRef::kind).contains(ArticleKind.WITHDRAWN, ArticleKind.CORRECTION);
    }

    private static Map<String, SourceStatus.State> states(WireLog log) {
        Map<String, SourceStatus.State> states = new java.util.HashMap<>();
        log.values(Topics.SOURCE_STATUS)
                .forEach(status -> states.put(status.source().value(), status.state()));
        return states;
    }
}
