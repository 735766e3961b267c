package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story's events tell its states: folded up to each event they give what stood on the topic then. */
class StoryAsOfTest {
    private static final String MILL = """
            Three workers died when a fire tore through a textile mill in Corbin Harbour early on Monday, the town's fire \
            chief Dana Okafor said. The blaze started on the second floor of the Whitlock mill, where forty people were on \
            the night shift.
            """;
    private static final String HOTEL = """
            A fire at the Grand Meridian hotel in Port Selwyn killed two guests on Monday and forced hundreds into the \
            street, police said. The fire started in a kitchen on the ground floor, police inspector Luis Ferrant said.
            """;

    private final NewsLane lane = NewsLane.in("en");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyStateThatWasPublishedIsFoldedFromTheEventsUntilThen(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 220; i++) {
            LaneOutcome outcome = next(random);
            outcome.events().stream().map(StoryEvent::story).distinct().forEach(this::isFolded);
        }
    }

    @Test
    void whatEditorsDoIsFoldedToo() {
        lane.receives("post/mill", "Three die in mill fire", MILL);
        lane.receives("globe/mill", "Fire in a mill of Corbin Harbour kills three workers", MILL);
        StoryId mill = lane.receives("gazette/mill", "Mill fire in Corbin Harbour", MILL)
                .events()
                .get(0)
                .story();
        StoryId hotel = lane.receives("post/hotel", "Two die of smoke in Grand Meridian hotel", HOTEL)
                .events()
                .get(0)
                .story();
        ReportRef second = lane.story(mill).reports().get(1);

        for (Order order : List.of(
                new Order.Pin(mill, true),
                new Order.Retitle(mill, "The Whitlock fire"),
                new Order.Withdraw(mill, second.article()),
                new Order.Merge(hotel, mill, true),
                new Order.Pin(mill, false),
                new Order.Retitle(mill, null))) {
            lane.after(Duration.ofMinutes(7)).obeys(order);

            isFolded(mill);
            isFolded(hotel);
        }
    }

    @Test
    void aMomentBeforeAReportCameDoesNotKnowIt() {
        StoryId mill = lane.receives("post/mill", "Three die in mill fire", MILL)
                .events()
                .get(0)
                .story();
        Instant before = lane.now();
        lane.after(Duration.ofMinutes(5)).receives("globe/mill", "Fire in a mill kills three workers", MILL);
        List<StoryEvent> events = lane.eventsOf(mill);

        assertThat(StoryAsOf.fold(events, before).orElseThrow().outlets()).containsExactly("post");
        assertThat(StoryAsOf.fold(events, lane.now()).orElseThrow().outlets()).containsExactly("post", "globe");
        assertThat(StoryAsOf.fold(events, before.minusSeconds(1))).isEmpty();
        assertThat(StoryAsOf.fold(events.subList(1, events.size()), lane.now())).isEmpty();
    }

    private void isFolded(StoryId id) {
        Story was = lane.story(id);
        Story folded = StoryAsOf.fold(lane.eventsOf(id), lane.now()).orElseThrow();
        assertThat(folded.sequence()).isEqualTo(was.sequence());
        assertThat(folded.phase()).isEqualTo(was.phase());
        assertThat(folded.mergedInto()).isEqualTo(was.mergedInto());
        assertThat(folded.title()).isEqualTo(was.title());
        if (was.mergedInto() != null) {
            return;
        }
        assertThat(folded.reportCount()).isEqualTo(was.reportCount());
        assertThat(listed(folded)).isEqualTo(listed(was));
        assertThat(folded.reports()).isEqualTo(was.reports());
        assertThat(folded.outlets()).isEqualTo(was.outlets());
        assertThat(folded.firstSeen()).isEqualTo(was.firstSeen());
        assertThat(folded.lastSeen()).isEqualTo(was.lastSeen());
        assertThat(folded.support()).isEqualTo(was.support());
        assertThat(folded.editing().isKept()).isEqualTo(was.editing().isKept());
        assertThat(folded.first()).isEqualTo(was.first());
    }

    private static List<String> listed(Story story) {
        return story.reports().stream()
                .map(report -> report.url() + " " + report.version() + " " + report.kind())
                .toList();
    }

    private LaneOutcome next(Random random) {
        if (random.nextInt(12) == 0) {
            return lane.after(Duration.ofHours(random.nextInt(30))).tick();
        }
        lane.coming(random.nextInt(6) == 0 ? Arrival.BACKFILL : Arrival.LIVE);
        lane.after(Duration.ofMinutes(random.nextInt(15)));
        int event = random.nextBoolean() ? 0 : random.nextInt(7);
        String url = "outlet" + random.nextInt(30) + "/" + event;
        return switch (random.nextInt(9)) {
            case 0 -> lane.receives(ArticleKind.WITHDRAWN, url, "Withdrawn", "");
            case 1 -> lane.receives(ArticleKind.CORRECTION, url, "Event " + event, words(event, random));
            default -> lane.receives(url, "Event " + event + " goes on", words(event, random));
        };
    }

    private static String words(int event, Random random) {
        StringBuilder words = new StringBuilder();
        int skipped = random.nextInt(30);
        for (int i = 0; i < 30; i++) {
            if (i != skipped) {
                words.append("The Ev")
                        .append((char) ('a' + event))
                        .append((char) ('a' + i % 26))
                        .append("or said so. ");
            }
        }
        return words.toString();
    }
}
