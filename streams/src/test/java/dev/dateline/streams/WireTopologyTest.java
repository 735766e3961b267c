package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.schemas.setting.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WireTopologyTest extends OnTheWireTest {
    private static final String QUAKE = "Strong earthquake hits the port city of Arvela";
    private static final String QUAKE_LEAD =
            "A magnitude 6.8 earthquake struck Arvela early on Monday, killing at least 12 people, officials said.";
    private static final String RETOLD =
            "Officials in Arvela say at least 12 people died when an earthquake shook the port city on Monday morning.";

    @Test
    void aRepeatIsDropped() {
        wire.at("10:00").entry("post", "quake", QUAKE, QUAKE_LEAD);
        wire.at("10:05").entry("post", "quake", QUAKE, QUAKE_LEAD);
        assertThat(wire.articles()).extracting(Article::version).containsExactly(1);
        assertThat(changes()).containsExactly("Opened", "TollRevised");
        assertThat(wire.deadLetters()).isEmpty();
    }

    @Test
    void reportsOfOneEventBecomeOneStoryAndOthersDoNot() {
        wire.at("10:00").entry("post", "quake", QUAKE, QUAKE_LEAD);
        wire.at("10:01").entry("echo", "quake", "Earthquake of magnitude 6.8 strikes Arvela, 12 dead", QUAKE_LEAD);
        wire.at("10:02")
                .entry("post", "bank", "Central bank of Valdora raises rates", "The bank raised its key rate to 4.75.");
        Map<String, Story> stories = wire.stories();
        assertThat(stories.values()).extracting(Story::reportCount).containsExactlyInAnyOrder(2, 1);
        assertThat(stories.values()).allSatisfy(s -> assertThat(s.lane()).isEqualTo("en"));
    }

    @Test
    void thePageFollowsTheEntryAsANewVersionInTheSameStory() {
        wire.at("10:00").entry("post", "quake", QUAKE, QUAKE_LEAD);
        wire.at("10:01").page("post", "quake", page(QUAKE));
        assertThat(wire.articles()).extracting(Article::version).containsExactly(1, 2);
        assertThat(wire.stories()).hasSize(1);
        assertThat(changes()).containsExactly("Opened", "TollRevised", "Revised");
    }

    private List<String> changes() {
        return wire.events().stream()
                .map(event -> event.change().getClass().getSimpleName())
                .toList();
    }

    @Test
    void sequenceNumbersOfAStoryAreGapless() {
        wire.at("10:00").entry("post", "quake", QUAKE, QUAKE_LEAD);
        wire.at("10:01").entry("echo", "quake", QUAKE, QUAKE_LEAD);
        wire.at("10:02").entry("mail", "quake", QUAKE, QUAKE_LEAD);
        List<StoryEvent> events = wire.events();
        assertThat(events)
                .hasSizeGreaterThanOrEqualTo(3)
                .extracting(StoryEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
    }

    @Test
    void aWithdrawnArticleLeavesItsStorysCount() {
        wire.at("10:00").entry("post", "quake", QUAKE, QUAKE_LEAD);
        wire.at("10:01").entry("echo", "quake", QUAKE, QUAKE_LEAD);
        wire.at("10:02").gone("echo", "quake");
        assertThat(wire.stories().values()).extracting(Story::reportCount).containsExactly(1);
        List<StoryEvent> events = wire.events();
        assertThat(events.get(events.size() - 1).change())
                .isInstanceOfSatisfying(
                        StoryChange.Corrected.class,
                        c -> assertThat(c.report().kind()).isEqualTo(ArticleKind.WITHDRAWN));
    }

    @Test
    void aStoryIsToldOnceAndAgainWhenThereIsNews() {
        wire.rule("night-desk", "quakes", "earthquake", "Arvela");
        wire.at("10:00").entry("post", "quake", QUAKE, QUAKE_LEAD);
        wire.at("10:01").entry("post", "quake-again", QUAKE, QUAKE_LEAD);
        wire.at("10:02").entry("echo", "quake", "Earthquake of magnitude 6.8 strikes Arvela, 12 dead", RETOLD);
        wire.at("10:02")
                .entry("post", "bank", "Central bank of Valdora raises rates", "The bank raised its key rate to 4.75.");
        List<Alert> alerts = wire.alerts();
        assertThat(alerts)
                .extracting(Alert::subscriber, Alert::rule, Alert::kind)
                .containsExactly(
                        tuple("night-desk", "quakes", Alert.Kind.FIRST),
                        tuple("night-desk", "quakes", Alert.Kind.FOLLOW_UP));
        assertThat(alerts.get(1).thread()).isEqualTo(alerts.get(0).thread());
    }

    @Test
    void whoWasToldIsToldThatItWasWithdrawn() {
        wire.rule("night-desk", "quakes", "earthquake", "Arvela");
        wire.at("10:00").entry("post", "quake", QUAKE, QUAKE_LEAD);
        wire.at("10:02").gone("post", "quake");
        assertThat(wire.alerts())
                .extracting(Alert::kind, alert -> alert.news().get(0).kind())
                .containsExactly(
                        tuple(Alert.Kind.FIRST, Novelty.Kind.STORY),
                        tuple(Alert.Kind.CORRECTION, Novelty.Kind.WITHDRAWN));
    }

    @Test
    void aRuleThatCannotBeReadStopsNoOther() {
        wire.queries("night-desk", "broken", "(earthquake", "good", "title:quak* OR earthquake NOT drill");
        wire.queries("day-desk", "two", "earthquake outlets>=2");
        wire.at("10:00").entry("post", "quake", QUAKE, QUAKE_LEAD);
        wire.at("10:01").entry("echo", "quake", QUAKE, QUAKE_LEAD);
        assertThat(wire.alerts())
                .filteredOn(alert -> alert.kind() == Alert.Kind.FIRST)
                .extracting(Alert::rule)
                .containsExactly("good", "two");
    }

    @Test
    void aRemovedRuleIsNotToldAnyMore() {
        wire.queries("night-desk", "quakes", "earthquake").queries("night-desk", "banks", "bank");
        wire.at("10:00").entry("post", "quake", QUAKE, QUAKE_LEAD);
        assertThat(wire.alerts()).isEmpty();
    }

    @Test
    void replayedAndBackfilledNewsAlertsNobody() {
        wire.rule("night-desk", "quakes", "earthquake");
        wire.at("10:00").entry(Arrival.REPLAY, "post", "quake", QUAKE, QUAKE_LEAD);
        wire.at("10:01").entry(Arrival.BACKFILL, "echo", "quake", QUAKE, QUAKE_LEAD);
        assertThat(wire.alerts()).isEmpty();
    }

    @Test
    void bytesThatAreNoItemAreSetAsideAndTheNextItemGoesOn() {
        wire.at("10:00").garbage("not avro".getBytes(StandardCharsets.UTF_8));
        wire.at("10:01").entry("post", "quake", QUAKE, QUAKE_LEAD);
        assertThat(wire.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.stage()).isEqualTo("article");
            assertThat(letter.origin()).startsWith("items-");
            assertThat(new String(letter.payload(), StandardCharsets.UTF_8)).isEqualTo("not avro");
        });
        assertThat(wire.articles()).hasSize(1);
    }

    @Test
    void theTopologyHasTheExpectedShape() throws IOException {
        String shape = WireTopology.build(new MapRegistry(), PipelineConfig.from(Settings.defaults()))
                .describe()
                .toString();
        Path golden = Path.of("src/test/resources/expected-topology.txt");
        assertThat(shape)
                .as("the shape changed: if that is meant, write it into %s", golden)
                .isEqualTo(Files.readString(golden));
    }

    private static String page(String title) {
        return "<html lang=en><head><title>" + title
                + " | The Post</title></head><body><nav><a href=/>Home</a></nav><article><h1>"
                + title + "</h1><p>" + QUAKE_LEAD + "</p><p>The harbour front was evacuated within the hour, and the "
                + "regional hospital asked for blood donations, its director Mara Olin told reporters on the steps.</p>"
                + "<p>Rescue teams from three provinces were on their way to the city of 240,000 people.</p></article></body></html>";
    }
}
