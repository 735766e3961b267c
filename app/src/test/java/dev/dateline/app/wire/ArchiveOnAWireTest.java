package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.role.Role;
import dev.dateline.app.role.Wire;
import dev.dateline.desk.archive.ArchiveState.Phase;
import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.SearchHits;
import dev.dateline.desk.archive.disk.ArchiveConfig;
import dev.dateline.desk.archive.disk.DiskArchive;
import dev.dateline.domain.erasure.Erasures;
import dev.dateline.domain.erasure.Redactor;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.StoryAsOf;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went over the real wire is found in an archive, and in every archive alike that is made of its topics. */
class ArchiveOnAWireTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant ALWAYS = Instant.parse("2999-01-01T00:00:00Z");

    private static WireUnderTest wire;

    @BeforeAll
    static void start() throws Exception {
        wire = WireUnderTest.start(Map.of(), EnumSet.of(Role.STREAMS));
        wire.receives("harbour-post", "Flood closes the harbour road", "<p>The harbour road is under water.</p>");
        wire.receives("meridian", "Harbour road closed by flood", "<p>Water stands on the harbour road.</p>");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> wire.log().values(Topics.ARTICLES).size() >= 2
                        && !wire.log().values(Topics.STORIES).isEmpty());
    }

    @AfterAll
    static void stop() throws IOException {
        wire.close();
    }

    @Test
    void aStoryIsFoundAndItsPastIsWhatTheTopicSaid(@TempDir Path folder) {
        try (DiskArchive archive = archive(folder)) {
            complete(archive);
            Awaitility.await().atMost(PATIENCE).until(() -> settled(archive));

            SearchHits hits = archive.search(SearchAsk.of("flood harb", 10));
            Story found = hits.stories().hits().get(0).story();
            List<StoryEvent> events = archive.events(found.id(), ALWAYS);

            assertThat(hits.articles().total()).isEqualTo(2);
            assertThat(events).isEqualTo(onTopic(found.id()));
            assertThat(archive.story(found.id())).contains(found);
            assertThat(archive.story(found.id(), events.get(0).at()))
                    .isEqualTo(StoryAsOf.fold(events, events.get(0).at()));
            assertThat(archive.front(events.get(events.size() - 1).at(), 10))
                    .extracting(Story::id)
                    .contains(found.id());
        }
    }

    @Test
    void anArchiveThatWasClosedGoesOnWhereItStoodAndOneMadeAnewKnowsTheSame(@TempDir Path first, @TempDir Path other) {
        try (DiskArchive archive = archive(first)) {
            complete(archive);
        }
        wire.receives("gazette", "Trams stand still in Alta", "<p>Trams of Alta stand still after a strike.</p>");
        try (DiskArchive again = archive(first);
                DiskArchive anew = archive(other)) {
            for (DiskArchive one : List.of(again, anew)) {
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> story(one, "trams alta")
                                .filter(id -> !one.events(id, ALWAYS).isEmpty())
                                .isPresent());
            }
            StoryId flood = story(anew, "flood").orElseThrow();

            assertThat(again.events(flood, ALWAYS))
                    .isEqualTo(anew.events(flood, ALWAYS))
                    .isEqualTo(onTopic(flood));
            assertThat(again.state().toRead()).isLessThan(anew.state().toRead());
        }
    }

    private static DiskArchive archive(Path folder) {
        Wire on = wire.wire();
        Redactor redactor = new Redactor(new Erasures());
        return DiskArchive.start(
                on.kafka(), on.registry(), ArchiveConfig.from(on.settings()), on.clock(), folder, redactor);
    }

    private static void complete(DiskArchive archive) {
        Awaitility.await().atMost(PATIENCE).until(() -> archive.state().phase() == Phase.READY);
    }

    /** Everything that is on the topic is in the archive, too. */
    private static boolean settled(DiskArchive archive) {
        return story(archive, "flood")
                .filter(id -> archive.story(id).orElseThrow().sequence()
                        == onTopic(id).size())
                .filter(id -> archive.events(id, ALWAYS).size() == onTopic(id).size())
                .isPresent();
    }

    private static Optional<StoryId> story(DiskArchive archive, String words) {
        return archive.search(SearchAsk.of(words, 10)).stories().hits().stream()
                .map(hit -> hit.story().id())
                .findFirst();
    }

    private static List<StoryEvent> onTopic(StoryId id) {
        return wire.log().values(Topics.STORY_EVENTS).stream()
                .filter(event -> event.story().equals(id))
                .toList();
    }
}
