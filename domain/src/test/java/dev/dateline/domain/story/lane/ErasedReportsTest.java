package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.work.Order;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is erased leaves its story with all its words; what others reported stays as if it had been alone. */
class ErasedReportsTest {
    private static final String MILL = """
            Three workers died when a fire tore through a textile mill in Corbin Harbour early on Monday, the town's fire \
            chief Dana Okafor said. The blaze started on the second floor of the Whitlock mill, where forty people were on \
            the night shift.
            """;
    private static final String MILL_AGAIN = """
            A blaze at the Whitlock textile mill in Corbin Harbour has killed five people on the night shift, officials \
            said on Monday. Fire chief Dana Okafor told reporters that the fire broke out on the second floor before dawn.
            """;
    private static final String HOTEL = """
            Two guests died at the Grand Meridian hotel in Port Selwyn on Monday and hundreds ran into the street, police \
            said. Smoke had spread from a kitchen on the ground floor, inspector Luis Ferrant said.
            """;

    private final NewsLane lane = NewsLane.in("en").readingClaims();
    private final StoryId mill;
    private final StoryId hotel;

    ErasedReportsTest() {
        lane.receives("post/mill", "Three die in Zanzibarine mill fire", MILL);
        lane.receives("globe/mill", "Whitlock mill fire kills five in Corbin Harbour", MILL_AGAIN);
        lane.receives("post/hotel", "Two die of smoke in Grand Meridian hotel", HOTEL);
        mill = lane.stories().get(0).id();
        hotel = lane.stories().get(1).id();
    }

    @Test
    void theStoryGoesOnWithAnotherReportsHeadlineAndNumbers() {
        assertThat(lane.story(mill).title()).contains("Zanzibarine");

        LaneOutcome outcome = lane.obeys(erase(mill, "post/mill"));

        Story left = lane.story(mill);
        assertThat(kinds(outcome)).startsWith("Erased");
        assertThat(left.title()).isEqualTo("Whitlock mill fire kills five in Corbin Harbour");
        assertThat(left.reportCount()).isEqualTo(1);
        assertThat(left.outlets()).containsExactly("globe");
        assertThat(left.support().origins()).isEqualTo(1);
        assertThat(left.first()).isEqualTo(ArticleId.of("globe/mill"));
        assertThat(left.balance().tolls())
                .allSatisfy(toll -> assertThat(toll.steps())
                        .extracting(step -> step.article())
                        .containsOnly(ArticleId.of("globe/mill")));
        assertThat(left.toString()).doesNotContain("Zanzibarine").doesNotContain(id("post/mill"));
        assertThat(outcome.toString()).doesNotContain("Zanzibarine");
        assertThat(lane.storedReports()).isEqualTo(2);
    }

    @Test
    void aStoryOfWhichNothingIsLeftKeepsItsIdAndNoWord() {
        LaneOutcome outcome = lane.obeys(erase(hotel, "post/hotel"));

        Story left = lane.story(hotel);
        assertThat(Redaction.isEmptied(left)).isTrue();
        assertThat(left.title()).isEmpty();
        assertThat(left.phase()).isEqualTo(StoryPhase.CLOSED);
        assertThat(left.outlets()).isEmpty();
        assertThat(left.mentions()).isEmpty();
        assertThat(outcome.toString()).doesNotContain("Meridian");
        assertThat(lane.storedStories()).isEqualTo(1);
        assertThat(lane.storedReports()).isEqualTo(2);
    }

    @Test
    void whatAStoryListedWhenItWentIntoAnotherOneIsErasedThere() {
        lane.obeys(new Order.Merge(hotel, mill, true));
        assertThat(lane.story(hotel).reports()).isNotEmpty();

        lane.obeys(erase(hotel, "post/hotel"));
        lane.obeys(erase(mill, "post/hotel"));

        assertThat(lane.story(hotel).mergedInto()).isEqualTo(mill);
        assertThat(lane.story(hotel).toString()).doesNotContain("Meridian");
        assertThat(lane.story(mill).toString()).doesNotContain("Meridian");
        assertThat(lane.story(mill).reportCount()).isEqualTo(2);
    }

    @Test
    void aHeadlineByHandStaysAndTheOneBehindItIsErased() {
        lane.obeys(new Order.Retitle(mill, "Fire at Whitlock's"));

        lane.obeys(erase(mill, "post/mill"));

        assertThat(lane.story(mill).title()).isEqualTo("Fire at Whitlock's");
        assertThat(lane.story(mill).toString()).doesNotContain("Zanzibarine");
    }

    @Test
    void itIsDoneOnceAndCannotBeTakenBack() {
        Order order = erase(mill, "post/mill");
        assertThat(lane.obeys(order).placement()).isEqualTo(new Placement.Obeyed(mill, null));

        LaneOutcome again = lane.obeys(order);

        assertThat(again.placement()).isEqualTo(new Placement.Obeyed(mill, null));
        assertThat(again.events()).isEmpty();
        assertThat(again.stories()).isEmpty();
    }

    @Test
    void aStoryThatTheLaneHasForgottenIsRefusedSoThatNobodyElseWritesIt() {
        lane.after(Duration.ofDays(30)).tick();

        assertThat(lane.obeys(erase(mill, "post/mill")).placement())
                .isInstanceOfSatisfying(
                        Placement.Refused.class,
                        refused -> assertThat(refused.reason()).contains("too old"));
    }

    @Test
    void aLaneThatIsRestoredGoesOnTheSame() {
        lane.obeys(erase(mill, "post/mill"));
        lane.obeys(erase(hotel, "post/hotel"));

        lane.restart();
        lane.receives("times/mill", "Mill fire in Corbin Harbour", MILL_AGAIN + "An inquiry is open.");

        assertThat(lane.story(mill).reportCount()).isEqualTo(2);
        assertThat(lane.story(mill).outlets()).containsExactly("globe", "times");
    }

    @Test
    void theStoryAsItIsNowIsFoldedFromItsEvents() {
        lane.receives("times/mill", "Mill fire in Corbin Harbour: five dead", MILL_AGAIN + "An inquiry is open.");
        lane.obeys(erase(mill, "post/mill"));

        Story was = lane.story(mill);
        Story folded = StoryAsOf.fold(lane.eventsOf(mill), lane.now()).orElseThrow();
        assertThat(folded.title()).isEqualTo(was.title());
        assertThat(folded.sequence()).isEqualTo(was.sequence());
        assertThat(folded.reports()).isEqualTo(was.reports());
        assertThat(folded.reportCount()).isEqualTo(was.reportCount());
        assertThat(folded.support()).isEqualTo(was.support());
        assertThat(folded.outlets()).isEqualTo(was.outlets());
        assertThat(folded.first()).isEqualTo(was.first());
    }

    @Test
    void itsEarlierEventsLoseTheirWordsAndCanStillBeFolded() {
        lane.obeys(erase(mill, "post/mill"));
        List<StoryEvent> events = lane.eventsOf(mill);
        assertThat(events.toString()).contains("Zanzibarine");

        List<StoryEvent> redacted = RedactedEvents.of(events, ArticleId.of("post/mill")::equals);

        assertThat(redacted.toString()).doesNotContain("Zanzibarine").doesNotContain("killed three");
        assertThat(redacted).hasSameSizeAs(events);
        assertThat(StoryAsOf.fold(redacted, lane.now()).orElseThrow().title())
                .isEqualTo(lane.story(mill).title());
    }

    @Test
    void aStateThatNoLaneWorksOnIsRedactedAsFarAsItTells() {
        Redaction redaction = new Redaction(ArticleId.of("post/mill")::equals);
        Story before = lane.story(mill);

        Story left = redaction.after(before);

        assertThat(left.toString()).doesNotContain("Zanzibarine").doesNotContain(id("post/mill"));
        assertThat(left.reportCount()).isEqualTo(1);
        assertThat(left.support().origins()).isEqualTo(1);
        assertThat(left.sequence()).isEqualTo(before.sequence() + 1);
        assertThat(redaction.after(left)).isSameAs(left);
        assertThat(redaction.of(lane.story(hotel))).isSameAs(lane.story(hotel));
    }

    @AfterEach
    void sequencesAreGapless() {
        Map<StoryId, Long> last = new HashMap<>();
        lane.outcomes().stream()
                .flatMap(o -> o.events().stream())
                .forEach(e -> assertThat(last.merge(e.story(), 1L, Long::sum)).isEqualTo(e.sequence()));
    }

    private static Order.Erase erase(StoryId story, String... urls) {
        return new Order.Erase(story, Stream.of(urls).map(ArticleId::of).toList());
    }

    private static String id(String url) {
        return ArticleId.of(url).value();
    }

    private static List<String> kinds(LaneOutcome outcome) {
        return outcome.events().stream()
                .map(e -> e.change().getClass().getSimpleName())
                .toList();
    }
}
