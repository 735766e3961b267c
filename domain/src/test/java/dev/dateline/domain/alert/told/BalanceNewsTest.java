package dev.dateline.domain.alert.told;

import static dev.dateline.domain.alert.told.ToldStory.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.story.ledger.Balances;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A toll and a contradiction are told once each, in the story's thread. */
class BalanceNewsTest {
    private static final List<Reason> FIRES = List.of(new Reason("fires", "Fires", List.of("fire")));

    private final Telling telling = new Telling("night-desk");
    private final ToldStory fire = new ToldStory("en-1", "Fire in the harbour").by("post");
    private @Nullable Told told;

    @Test
    void theFirstNumberIsAFactAndAnotherOneAToll() {
        tell(fire);
        assertThat(tell(fire.telling(Balances.killed(7)))).containsExactly("FACT killed 7, by agency");
        assertThat(tell(fire)).isEmpty();
        assertThat(tell(fire.telling(Balances.killed(9)))).containsExactly("TOLL killed 9, by agency (was 7)");
        assertThat(tell(fire.telling(Balances.killed(7)))).containsExactly("TOLL killed 7, by agency (was 9)");
        assertThat(tell(fire)).isEmpty();
    }

    @Test
    void whatAStoryTellsFromTheFirstIsNoNewsLater() {
        assertThat(tell(fire.telling(Balances.disputed(7, 9)))).containsExactly("STORY Fire in the harbour");
        assertThat(tell(fire)).isEmpty();
    }

    @Test
    void aNumberIsToldOnceWhetherAHeadlineOrATollHasItFirst() {
        tell(fire);
        fire.title = "Fire in the harbour kills 7";
        assertThat(tell(fire)).containsExactly("NUMBER 7");
        assertThat(tell(fire.telling(Balances.killed(7)))).isEmpty();
        assertThat(tell(fire.telling(Balances.killed(9)))).containsExactly("FACT killed 9, by agency");
        fire.title = "Fire in the harbour kills 9";
        assertThat(tell(fire)).isEmpty();
        fire.title = "Fire in the harbour kills 12";
        assertThat(tell(fire.telling(Balances.killed(12)))).containsExactly("TOLL killed 12, by agency (was 9)");
    }

    @Test
    void aContradictionIsToldOnceAlsoWhenItComesBack() {
        tell(fire.telling(Balances.killed(7)));
        assertThat(tell(fire.telling(Balances.disputed(7, 9))))
                .containsExactly("CONTRADICTION killed: 7 by agency (post), 9 by police (post)");
        assertThat(tell(fire.telling(Balances.settled(7, 9)))).isEmpty();
        assertThat(tell(fire.telling(Balances.disputed(7, 9)))).isEmpty();
    }

    private List<String> tell(ToldStory story) {
        Telling.Outcome outcome = telling.met(new Notice.Met(story.state(), FIRES), told, NOON);
        told = outcome.told().getOrDefault(story.id, told);
        return news(outcome.alert()).map(one -> one.kind() + " " + one.text()).toList();
    }

    private static Stream<Novelty> news(@Nullable Alert alert) {
        return alert == null ? Stream.of() : alert.news().stream();
    }
}
