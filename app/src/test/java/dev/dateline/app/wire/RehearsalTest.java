package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.rehearsal.FolderOrigin;
import dev.dateline.app.rehearsal.Rehearsal;
import dev.dateline.app.role.Role;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.schemas.Topics;
import dev.dateline.streams.PipelineConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Real feeds and pages, and the nastiest files of other readers' tests, come over HTTP: nothing is lost, nothing stops. */
class RehearsalTest {
    private static final Map<String, String> ON_LOOPBACK = Map.of(
            "ingest.allow-private-addresses", "true",
            "ingest.host-spacing", "0s",
            "ingest.domain-spacing", "0s",
            "ingest.host-connections", "1");

    @Test
    void realFeedsAndPagesAreReadOrSetAsideWithAReason() throws Exception {
        List<Path> folders = List.of(Corpora.require("feeds"), Corpora.require("scrapinghub"));
        try (FolderOrigin origin = FolderOrigin.serve(folders);
                WireUnderTest wire = WireUnderTest.start(ON_LOOPBACK, EnumSet.of(Role.STREAMS, Role.INGEST))) {
            Rehearsal rehearsal =
                    new Rehearsal(origin, wire.wire().kafka(), wire.wire().registry());
            String group = PipelineConfig.from(wire.wire().settings()).applicationId();
            Rehearsal.Result result = rehearsal.run(group, done -> {});
            assertThat(result.complete()).isTrue();
            assertThat(result.pagesVisited()).as("pages of %s", origin.pages()).isEqualTo(origin.pages());
            assertAccountedFor(rehearsal, wire.log());
            assertGoesOn(wire);
        }
    }

    /** Every source was polled; what could not be read says why, and lies on dead-letters, once. */
    private static void assertAccountedFor(Rehearsal rehearsal, WireLog log) {
        Collection<SourceStatus> statuses = statuses(log).values();
        assertThat(statuses).hasSameSizeAs(rehearsal.sources());
        assertThat(statuses).extracting(SourceStatus::lastPolled).doesNotContainNull();
        List<SourceStatus> sick =
                statuses.stream().filter(status -> status.state() != State.OK).toList();
        assertThat(sick)
                .isNotEmpty()
                .allSatisfy(status ->
                        assertThat(status.message()).as(status.source().value()).isNotBlank());
        List<DeadLetter> letters = log.values(Topics.DEAD_LETTERS);
        assertThat(letters)
                .allSatisfy(letter ->
                        assertThat(letter.reason()).as(letter.origin()).isNotBlank());
        assertThat(letters.stream().filter(letter -> letter.stage().equals("feed")))
                .extracting(DeadLetter::source)
                .containsExactlyInAnyOrderElementsOf(sick.stream()
                        .filter(status -> status.failures() > 0 && status.bodyHash() != null)
                        .map(SourceStatus::source)
                        .toList());
    }

    private static Map<String, SourceStatus> statuses(WireLog log) {
        Map<String, SourceStatus> newest = new TreeMap<>();
        log.values(Topics.SOURCE_STATUS)
                .forEach(status -> newest.put(status.source().value(), status));
        return newest;
    }

    private static void assertGoesOn(WireUnderTest wire) {
        String title = "Lighthouse keeper of Saint Ives Rock retires after 41 years";
        wire.receives("harbour-post", title, "<p>The last keeper of the rock hands over to a computer on Friday.</p>");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> wire.log().stories().values().stream()
                        .anyMatch(story -> story.title().equals(title)));
    }
}
