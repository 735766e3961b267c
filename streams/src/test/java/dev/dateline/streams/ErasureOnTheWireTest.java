package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.erasure.Erasure.Kind;
import dev.dateline.domain.erasure.Erasure.Subject;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.lane.Redaction;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.domain.story.work.Order;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased is forgotten, and comes in no more until it is let in. */
class ErasureOnTheWireTest {
    private static final String MILL = "Three workers died when a fire tore through the Whitlock textile mill in Corbin"
            + " Harbour, fire chief Dana Okafor said.";
    private static final String MILL_AGAIN = "A blaze at the Whitlock textile mill in Corbin Harbour has killed three"
            + " workers, fire chief Dana Okafor said.";
    private static final ArticleId POST = ArticleId.of(FakeWire.url("post", "mill"));

    @TempDir
    Path state;

    private FakeWire wire;
    private Story mill;

    @BeforeEach
    void aStoryIsTold() {
        wire = new FakeWire(state);
        wire.queries("desk", "fires", "fire")
                .at("10:00")
                .entry("post", "mill", "Three die in Zanzibarine mill fire", MILL)
                .at("10:05")
                .entry("globe", "mill", "Whitlock mill fire kills three in Corbin Harbour", MILL_AGAIN);
        mill = wire.stories().values().iterator().next();
        wire.events();
        wire.articles();
        wire.alerts();
        wire.claims();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void itLeavesTheArticlesAndTheStoryAndNobodyIsToldOfItsWords() {
        wire.at("10:10")
                .erases(new Subject(Kind.ARTICLE, POST.value()))
                .silentFor(Duration.ofMinutes(1))
                .orders("e1", new Order.Erase(mill.id(), List.of(POST)));

        assertThat(wire.removedArticles()).containsExactly(POST.value());
        assertThat(wire.outcomes()).singleElement().isInstanceOfSatisfying(CommandOutcome.Done.class, done -> {
            assertThat(done.undo()).isNull();
        });
        Story left = wire.stories().get(mill.id().value());
        assertThat(left.reportCount()).isEqualTo(1);
        assertThat(left.title()).isEqualTo("Whitlock mill fire kills three in Corbin Harbour");
        assertThat(wire.events().toString()).doesNotContain("Zanzibarine");
        assertThat(wire.alerts().toString()).doesNotContain("Zanzibarine");
        assertThat(wire.claims()).isEmpty();
        assertThat(wire.deadLetters()).isEmpty();
    }

    @Test
    void itStaysOutHoweverItComesUntilItIsLetIn() {
        Subject subject = new Subject(Kind.ARTICLE, POST.value());
        wire.at("10:10").erases(subject).orders("e1", new Order.Erase(mill.id(), List.of(POST)));
        wire.stories();

        wire.at("10:20")
                .entry("post", "mill", "Zanzibarine mill fire: four dead", MILL + " One more died.")
                .page("post", "mill", "<html><body><h1>Zanzibarine</h1><p>" + MILL + "</p></body></html>");
        assertThat(wire.articles()).isEmpty();
        assertThat(wire.stories()).isEmpty();

        wire.at("10:30").lets(subject).entry("post", "mill", "Four die in mill fire", MILL + " One more died.");
        assertThat(wire.articles()).hasSize(1);
        assertThat(wire.stories().get(mill.id().value()).reportCount()).isEqualTo(2);
    }

    @Test
    void allOfAnOutletAndAllOfASourceStayOut() {
        wire.at("10:10")
                .erases(new Subject(Kind.OUTLET, "post"))
                .erases(new Subject(Kind.SOURCE, "globe"))
                .silentFor(Duration.ofMinutes(1));

        assertThat(wire.removedArticles())
                .containsExactlyInAnyOrder(
                        POST.value(),
                        ArticleId.of(FakeWire.url("globe", "mill")).value());
        wire.at("10:20").entry("post", "bridge", "Bridge opens", "A bridge over the Marrow opened.");
        wire.entry("globe", "bridge", "Marrow bridge opens", "The bridge over the Marrow was opened.");
        wire.entry("times", "bridge", "Marrow bridge opens", "The bridge over the Marrow was opened.");
        assertThat(wire.articles()).extracting(article -> article.outlet().id()).containsExactly("times");
    }

    @Test
    void aStoryWhoseEveryReportIsErasedKeepsNoWordAndIsNotFoundAgain() {
        ArticleId globe = ArticleId.of(FakeWire.url("globe", "mill"));

        wire.at("10:10").orders("e1", new Order.Erase(mill.id(), List.of(POST, globe)));

        Story left = wire.stories().get(mill.id().value());
        assertThat(Redaction.isEmptied(left)).isTrue();
        assertThat(left.toString()).doesNotContain("Whitlock").doesNotContain("Zanzibarine");
        wire.at("10:20").entry("times", "mill", "Whitlock mill fire kills three", MILL_AGAIN);
        assertThat(wire.stories().keySet()).doesNotContain(mill.id().value());
    }
}
