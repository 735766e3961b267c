package dev.dateline.desk.story;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.News;
import dev.dateline.desk.story.FacetCounts.Choice;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacetsTest {
    private static final Mention LIMA = new Mention(Mention.Kind.PLACE, "lima", "Lima", 3);
    private static final Mention VEGA = new Mention(Mention.Kind.PERSON, "ana vega", "Ana Vega", 2);

    private final StoryBoard board = new StoryBoard(100);

    @BeforeEach
    void threeStories() {
        board.put(story("quake", "es", StoryPhase.BREAKING, LIMA, VEGA));
        board.put(story("strike", "es", StoryPhase.DEVELOPING, LIMA));
        board.put(story("visit", "en", StoryPhase.DEVELOPING, LIMA, VEGA));
        for (int i = 0; i < 60; i++) {
            board.put(story("other-" + i, "de", StoryPhase.NEW));
        }
    }

    @Test
    void conditionsOfSeveralFacetsCombine() {
        StoryFilter filter =
                new StoryFilter("", Map.of(Facet.PLACE, "lima", Facet.LANGUAGE, "es", Facet.PHASE, "developing"));
        assertThat(board.snapshot().select(new StoryQuery(filter, 10, null)).stories())
                .extracting(story -> story.id().value())
                .containsExactly("strike");
    }

    @Test
    void aChoiceCountsWhatItWouldShowBesideTheOtherConditions() {
        FacetCounts counts = board.snapshot().overview(new StoryQuery(new StoryFilter("", Map.of(Facet.PLACE, "lima")), 1, null)).counts();
        assertThat(counts.most(Facet.LANGUAGE, 9)).containsExactly(new Choice("es", "es", 2), new Choice("en", "en", 1));
        assertThat(counts.most(Facet.TOPIC, 9)).containsExactly(new Choice("ana vega", "Ana Vega", 2));
        FacetCounts spanish = board.snapshot().overview(new StoryQuery(StoryFilter.of("es", ""), 1, null)).counts();
        assertThat(spanish.of(Facet.LANGUAGE, "de")).isEqualTo(60);
        assertThat(spanish.of(Facet.PLACE, "lima")).isEqualTo(2);
    }

    @Test
    void whatBreaksStandsAboveWhatFadesAtTheSameAge() {
        StoryBoard two = new StoryBoard(10);
        two.put(story("fading", "en", StoryPhase.FADING));
        two.put(story("breaking", "en", StoryPhase.BREAKING));
        assertThat(two.snapshot().select(StoryQuery.top(2)).stories())
                .extracting(story -> story.id().value())
                .containsExactly("breaking", "fading");
    }

    @Test
    void storiesAboutTheSamePeopleAndPlacesAreRelatedInWhateverLanguage() {
        Story quake = ((Found.Here) board.find(new StoryId("quake"))).story();
        assertThat(board.snapshot().related(quake, 5))
                .extracting(related -> related.story().id().value())
                .containsExactly("visit", "strike");
        assertThat(board.snapshot().related(quake, 5).get(0).shared()).containsExactly("Ana Vega", "Lima");
    }

    private static Story story(String id, String lane, StoryPhase phase, Mention... about) {
        return News.story(id)
                .lane(lane)
                .phase(phase)
                .about(about)
                .reportedBy("Meridian", NOON)
                .build();
    }
}
