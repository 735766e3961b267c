package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.Support;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A story's origins are those on whose knowledge its reports rest. */
class CitedOriginTest {
    private final NewsLane lane = NewsLane.in("en").readingClaims();

    @Test
    void outletsThatAllCiteOneBodyForEverythingAreOneOrigin() {
        StoryId story = receives(
                "post/1",
                "According to the Corbin Observatory, at least 40 people were killed by shelling in Arvela overnight.");
        receives(
                "echo/1",
                "The Corbin Observatory said at least 40 people were killed in shelling of Arvela, a city on the coast.");
        receives("globe/1", "At least 40 people died when shells hit the city of Arvela, the Corbin Observatory said.");

        Support support = lane.story(story).support();
        assertThat(lane.story(story).reportCount()).isEqualTo(3);
        assertThat(support.origins()).isEqualTo(1);
        assertThat(support.listed().get(0).origin().id()).isEqualTo("corbin-observatory");
        assertThat(support.listed().get(0).origin().isCertain()).isTrue();
        assertThat(support.listed().get(0).reports()).isEqualTo(3);
    }

    @Test
    void whoReportsAnythingOnTheirOwnIsAnOriginOfTheirOwn() {
        StoryId story = receives(
                "post/1",
                "According to the Corbin Observatory, at least 40 people were killed by shelling in Arvela overnight.");
        receives(
                "echo/1",
                "The shelling of Arvela killed 41 people; hospitals in the city are full of injured people from the coast.");

        assertThat(lane.story(story).support().listed())
                .extracting(listed -> listed.origin().id())
                .containsExactly("corbin-observatory", "echo");
    }

    @Test
    void whatOnePersonSaysDoesNotMakeItsReportersOne() {
        StoryId story = receives(
                "post/1", "Mayor Jane Doe said at least 40 people were killed by shelling in Arvela overnight.");
        receives("echo/1", "At least 40 people died when shells hit the city of Arvela, Mayor Jane Doe said on radio.");

        assertThat(lane.story(story).support().origins()).isEqualTo(2);
    }

    private StoryId receives(String url, String body) {
        LaneOutcome outcome = lane.after(Duration.ofMinutes(7)).receives(url, "Shelling of Arvela kills 40", body);
        return outcome.events().get(0).story();
    }
}
