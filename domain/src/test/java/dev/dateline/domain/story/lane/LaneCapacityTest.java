package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LaneCapacityTest {
    private static final String FERRY =
            "The car ferry Ostrava ran aground on a sandbank in Lake Brennan, the harbour master said.";
    private static final String RATES =
            "The central bank of Tessaly left its main rate at 3.25 per cent and warned of slower growth.";
    private static final String WOLVES =
            "Shepherds of the Tarn valley have seen wolves again and ask for dogs and fences.";
    private static final String STRIKE =
            "The orchestra of Lindow plays again after a strike of nine weeks over pensions.";

    private final NewsLane lane = new NewsLane("en", new LaneLimits(Duration.ofDays(7), Duration.ofDays(3), 50, 3));

    @Test
    void whatIsOldestIsForgottenForWhatIsNew() {
        StoryId ferry = opened(FERRY);
        opened(RATES);
        opened(WOLVES);
        opened(STRIKE);
        lane.after(Duration.ofMinutes(1)).tick();
        assertThat(lane.storedReports()).isEqualTo(3);
        assertThat(joins(FERRY)).isNotEqualTo(ferry);
    }

    @Test
    void aStoryOfWhichNothingIsRememberedIsClosed() {
        StoryId ferry = opened(FERRY);
        opened(RATES);
        opened(WOLVES);
        opened(STRIKE);
        opened("A meteorite has come down on a field near Osk; a farmer keeps it in his barn.");
        lane.after(Duration.ofMinutes(1)).tick();
        assertThat(lane.story(ferry).phase()).isEqualTo(StoryPhase.CLOSED);
        assertThat(lane.storedStories()).isEqualTo(4);
    }

    @Test
    void aStoryThatGoesOnStays() {
        StoryId ferry = opened(FERRY);
        opened(RATES);
        assertThat(joins(FERRY)).isEqualTo(ferry);
        opened(WOLVES);
        opened(STRIKE);
        assertThat(joins(FERRY)).isEqualTo(ferry);
    }

    private StoryId opened(String text) {
        Placement placement = receives(text).placement();
        assertThat(placement).isInstanceOf(Placement.Opened.class);
        return ((Placement.Opened) placement).story();
    }

    private StoryId joins(String text) {
        Placement placement = receives(text).placement();
        return placement instanceof Placement.Joined joined ? joined.story() : ((Placement.Opened) placement).story();
    }

    private int count;

    private LaneOutcome receives(String text) {
        lane.after(Duration.ofMinutes(1));
        return lane.receives("outlet" + count++ + "/news", text.split("\\.")[0], text);
    }
}
