package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.domain.story.work.Order;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors order goes through the log, is done once, and reaches those who were told otherwise. */
class DeskWorkOnTheWireTest {
    private static final String MILL = "Three workers died when a fire tore through the Whitlock textile mill in Corbin"
            + " Harbour, fire chief Dana Okafor said.";
    private static final String MILL_AGAIN = "A blaze at the Whitlock textile mill in Corbin Harbour has killed three"
            + " workers, fire chief Dana Okafor said.";

    @TempDir
    Path state;

    private FakeWire wire;
    private Story mill;

    @BeforeEach
    void aStoryIsTold() {
        wire = new FakeWire(state);
        wire.queries("desk", "fires", "fire")
                .at("10:00")
                .entry("post", "mill", "Three die in Whitlock mill fire", MILL)
                .at("10:05")
                .entry("globe", "mill", "Whitlock mill fire kills three in Corbin Harbour", MILL_AGAIN);
        mill = wire.stories().values().iterator().next();
        assertThat(mill.reportCount()).isEqualTo(2);
        assertThat(wire.alerts()).isNotEmpty();
        wire.events();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void whatIsOrderedIsDoneOnceHoweverOftenItIsSent() {
        wire.at("10:10").orders("c1", new Order.Pin(mill.id(), true)).orders("c1", new Order.Pin(mill.id(), true));

        assertThat(wire.outcomes()).singleElement().isInstanceOfSatisfying(CommandOutcome.Done.class, done -> {
            assertThat(done.command()).isEqualTo("c1");
            assertThat(done.story()).isEqualTo(mill.id());
            assertThat(done.undo()).isEqualTo(new Order.Pin(mill.id(), false));
        });
        assertThat(wire.events()).singleElement().satisfies(event -> {
            assertThat(event.change()).isEqualTo(new StoryChange.Pinned(true));
            assertThat(event.hand()).isNotNull();
        });
        assertThat(wire.stories().get(mill.id().value()).editing().pinned()).isTrue();
        assertThat(wire.alerts()).isEmpty();
        assertThat(wire.deadLetters()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsToldAndChangesNothing() {
        wire.at("10:10").orders("c2", new Order.Pin(mill.id(), false));

        assertThat(wire.outcomes())
                .singleElement()
                .isInstanceOfSatisfying(
                        CommandOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("is not pinned"));
        assertThat(wire.events()).isEmpty();
        assertThat(wire.stories()).isEmpty();
    }

    @Test
    void aReportWithdrawnByHandIsToldToThoseWhoWereToldOfIt() {
        ArticleId globe = ArticleId.of(FakeWire.url("post", "mill"));

        wire.at("10:10").orders("c3", new Order.Withdraw(mill.id(), globe));

        List<Alert> told = wire.alerts();
        assertThat(told).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(Alert.Kind.CORRECTION);
            assertThat(alert.news()).extracting(Novelty::kind).containsExactly(Novelty.Kind.WITHDRAWN);
        });
    }

    @Test
    void aReportSplitOffByHandIsToldToThoseWhoWereToldOfIt() {
        ArticleId globe = ArticleId.of(FakeWire.url("globe", "mill"));

        wire.at("10:10").orders("c4", new Order.Split(mill.id(), List.of(globe), null, true));

        assertThat(wire.alerts())
                .anySatisfy(alert ->
                        assertThat(alert.news()).extracting(Novelty::kind).contains(Novelty.Kind.SPLIT));
        assertThat(wire.outcomes()).singleElement().isInstanceOf(CommandOutcome.Done.class);
    }
}
