package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacementReason.Basis;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.Relation.Kind;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange.ReportJoined;
import org.junit.jupiter.api.Test;

class CopiesOnTheWireTest extends OnTheWireTest {
    private static final String QUAKE =
            "A strong earthquake struck the port city of Arvela early on Monday and killed at "
                    + "least 12 people, officials said. Rescue workers were searching the ruins of an apartment block near the "
                    + "harbour, where neighbours said that three families were still missing. The tremor was felt in towns more "
                    + "than 80 kilometres away and cut power to the hospital.";

    @Test
    void aReprintGetsIntoItsTwinsStoryAndBothTellWhatTheyAre() {
        wire.at("10:00").entry("post", "quake", "Earthquake hits Arvela", QUAKE);
        wire.at("10:20").entry("echo", "a-17", "Night of fear on the coast", "By our own staff. " + QUAKE);

        assertThat(wire.stories().values()).singleElement().satisfies(CopiesOnTheWireTest::tellsOriginalAndReprint);
        assertThat(wire.events())
                .last()
                .satisfies(e -> assertThat(e.change()).isInstanceOfSatisfying(ReportJoined.class, joined -> {
                    assertThat(joined.reason().basis()).isEqualTo(Basis.COPY);
                    assertThat(joined.reason().evidence()).hasSize(2);
                    assertThat(joined.report().relation().covers()).isGreaterThan(.9);
                }));
    }

    private static void tellsOriginalAndReprint(Story story) {
        ArticleId original = ArticleId.of(FakeWire.url("post", "quake"));
        assertThat(story.reports())
                .extracting(report -> report.relation().kind())
                .containsExactly(Kind.ORIGINAL, Kind.REPRINT);
        Relation reprint = story.reports().get(1).relation();
        assertThat(reprint.to()).isEqualTo(original);
        assertThat(story.support().origins()).isEqualTo(1);
        assertThat(story.support().syndications())
                .singleElement()
                .satisfies(s -> assertThat(s.original()).isEqualTo(original));
    }
}
