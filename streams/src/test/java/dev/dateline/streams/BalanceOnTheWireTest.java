package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Toll;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** From articles' words to a story's tolls, its contradictions, and the alerts that tell of them. */
class BalanceOnTheWireTest extends OnTheWireTest {
    private static final String TITLE = "Strong earthquake hits the port city of Arvela";

    @Test
    void aTollThatRisesMeetsARuleAndIsToldOnceInTheStorysThread() {
        wire.queries("night-desk", "grave", "earthquake toll:killed>=10");
        wire.at("10:00").entry("post", "quake", TITLE, lead("killing 7 people, officials said."));
        assertThat(wire.alerts()).isEmpty();
        wire.at("13:00")
                .entry("echo", "quake", "Arvela counts its dead", other("Officials said 12 people were killed"));
        wire.at("13:05")
                .entry("mail", "quake", "Rescue in Arvela goes on", third("The governor said 12 people were killed"));
        wire.at("16:30").entry("post", "quake", TITLE, lead("killing 15 people, officials said."));

        List<Alert> alerts = wire.alerts();
        assertThat(alerts.get(0).kind()).isEqualTo(Alert.Kind.FIRST);
        assertThat(alerts.get(0).reasons().get(0).because())
                .anyMatch(why -> why.startsWith("toll:killed>=10: killed 12, by Officials"));
        assertThat(alerts)
                .flatExtracting(Alert::news)
                .filteredOn(news -> news.text().startsWith("killed"))
                .extracting(news -> news.text())
                .containsExactly("killed 15, by officials (was 12)");
        assertThat(alerts).extracting(Alert::thread).containsOnly(alerts.get(0).thread());
    }

    @Test
    void twoSourcesThatDoNotAgreeStandSideBySideUntilTheyDo() {
        wire.queries("night-desk", "disputed", "earthquake contradiction:true");
        wire.at("10:00").entry("post", "quake", TITLE, lead("killing 7 people, officials said."));
        wire.at("10:20")
                .entry("echo", "quake", "Earthquake strikes Arvela", other("The governor said 19 people were killed"));
        Contradiction open = last().balance().standing().get(0);
        assertThat(List.of(open.first().value(), open.second().value())).containsExactly("7", "19");
        assertThat(wire.alerts()).hasSize(1);

        wire.at("10:40").entry("post", "quake", TITLE, lead("killing 19 people, officials said."));
        Story settled = last();
        assertThat(settled.balance().standing()).isEmpty();
        assertThat(settled.balance().toll(Slot.KILLED).map(Toll::origins)).contains(2);
        List<StoryEvent> events = wire.events();
        assertThat(changes(events)).containsSubsequence("ContradictionFound", "Revised", "ContradictionResolved");
        assertThat(events)
                .extracting(StoryEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
    }

    /** The story as it stands after what came since the last look. */
    private Story last() {
        return wire.stories().values().iterator().next();
    }

    private static List<String> changes(List<StoryEvent> events) {
        return events.stream()
                .map(event -> event.change().getClass().getSimpleName())
                .toList();
    }

    private static String lead(String toll) {
        return "A magnitude 6.8 earthquake struck the port city of Arvela early on Monday, " + toll;
    }

    private static String other(String toll) {
        return toll + " when the magnitude 6.8 earthquake struck the port city of Arvela on Monday morning.";
    }

    private static String third(String toll) {
        return "Rescuers search the ruins of Arvela by hand. " + toll
                + " in the port city when the earthquake struck on Monday.";
    }
}
