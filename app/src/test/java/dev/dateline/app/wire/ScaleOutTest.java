package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes that ingest share the sources; the origin sees who comes. */
class ScaleOutTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TAKEOVER = Duration.ofSeconds(30);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final List<String> PAPERS =
            IntStream.range(0, 40).mapToObj(i -> "paper" + i).toList();

    @TempDir
    private Path directory;

    private VisitedOrigin origin;
    private WireUnderTest wire;

    @BeforeEach
    void addSources() throws IOException, InterruptedException {
        origin = new VisitedOrigin();
        wire = WireUnderTest.start(Map.of(), Set.of());
        try (TopicWriter<Source> sources =
                new TopicWriter<>(wire.wire().kafka(), wire.wire().registry(), Topics.SOURCES)) {
            for (String paper : PAPERS) {
                Source source = source(paper);
                sources.write(source.host(), source.host() + " " + source.id(), source);
            }
            sources.flush();
        }
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        origin.close();
    }

    @Test
    void whenOneIsKilledTheOthersTakeOverAndNothingIsPolledTwice() throws Exception {
        try (DatelineProcess first = ingest("first")) {
            awaitSharing(Set.of("first"));
            try (DatelineProcess second = ingest("second");
                    DatelineProcess third = ingest("third")) {
                awaitSharing(Set.of("first", "second", "third"));
                second.kill();
                long killed = System.nanoTime();
                awaitSharing(Set.of("first", "third"), killed, TAKEOVER);
                assertThat(first.said()).noneMatch(line -> line.contains("ERROR"));
                assertThat(third.said()).noneMatch(line -> line.contains("ERROR"));
            }
        }
        assertThat(origin.tooSoon(EVERY.multipliedBy(8).dividedBy(10))).isEmpty();
    }

    @Test
    void oneThatWasAsleepDoesNotGoOnAsIfNothingHadHappened() throws Exception {
        try (DatelineProcess first = ingest("first");
                DatelineProcess sleeper = ingest("sleeper")) {
            awaitSharing(Set.of("first", "sleeper"));
            sleeper.signal("STOP");
            long asleep = System.nanoTime();
            awaitSharing(Set.of("first"), asleep, TAKEOVER);
            sleeper.signal("CONT");
            awaitSharing(Set.of("first", "sleeper"), System.nanoTime(), TAKEOVER);
            assertThat(first.said()).noneMatch(line -> line.contains("ERROR"));
        }
        assertThat(origin.tooSoon(EVERY.multipliedBy(8).dividedBy(10))).isEmpty();
    }

    private void awaitSharing(Set<String> visitors) {
        awaitSharing(visitors, System.nanoTime(), PATIENCE);
    }

    /** Waits until all of these, and nobody else, visit, and every paper is visited. */
    private void awaitSharing(Set<String> visitors, long since, Duration atMost) {
        Awaitility.await().atMost(atMost).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            Map<String, Set<String>> papers = origin.papersByVisitor(
                    Math.max(since, System.nanoTime() - EVERY.multipliedBy(2).toNanos()));
            assertThat(papers.keySet()).isEqualTo(visitors);
            assertThat(papers.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                    .hasSize(PAPERS.size());
        });
    }

    private DatelineProcess ingest(String name) throws IOException {
        return DatelineProcess.start(List.of(
                "ingest",
                "--bootstrap-servers=" + wire.bootstrapServers(),
                "--data-dir=" + directory.resolve(name),
                "--set=ingest.instance-id=" + name,
                "--set=ingest.user-agent=Dateline/0.1 (" + name + ")",
                "--set=ingest.allow-private-addresses=true"));
    }

    private Source source(String paper) {
        URI url = origin.feed(paper);
        Outlet outlet = Outlet.alone(paper, paper);
        return new Source(SourceId.of(url), url, SourceKind.FEED, outlet, null, false, null, EVERY, true, false);
    }
}
