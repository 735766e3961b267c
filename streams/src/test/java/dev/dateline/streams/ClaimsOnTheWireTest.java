package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.Stance;
import dev.dateline.domain.claim.entry.ClaimEntry;
import dev.dateline.domain.claim.entry.ClaimEntry.Placed;
import dev.dateline.domain.claim.entry.ClaimEntry.Said;
import dev.dateline.domain.claim.entry.ClaimEntry.Stated;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.StoryId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsOnTheWireTest extends OnTheWireTest {
    private static final String TITLE = "Ferry sinks off Port Cassel";
    private static final String TEXT = "A ferry sank off Port Cassel on Sunday and injured 30 passengers. "
            + "Harbour master Ines Tarro told reporters that at least 14 people were killed.";

    private static <C> List<C> contents(List<ClaimEntry> entries, Class<C> kind) {
        return entries.stream()
                .map(ClaimEntry::content)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void aReportsClaimsAndFactsStandInTheLedgerOfItsStory() {
        wire.at("10:00").entry("post", "ferry", TITLE, TEXT);
        List<ClaimEntry> entries = wire.claims();
        String story = wire.stories().keySet().iterator().next();

        assertThat(entries).extracting(ClaimEntry::story).containsOnly(new StoryId(story));
        assertThat(entries).extracting(ClaimEntry::number).containsExactly(0, 1, 2, 3);
        assertThat(entries.get(0).content()).isEqualTo(new Placed(TITLE, 3));
        assertThat(contents(entries, Said.class)).singleElement().satisfies(said -> {
            assertThat(said.claim().origin()).isEqualTo("Ines Tarro");
            assertThat(said.claim().words()).isEqualTo("that at least 14 people were killed");
            assertThat(said.claim().claim().stance()).isEqualTo(Stance.SAYS);
            assertThat(said.facts()).singleElement().satisfies(fact -> {
                assertThat(fact.stated().speaker()).isEqualTo("Ines Tarro");
                assertThat(((CountFact) fact.stated().fact()).slot()).isEqualTo(Slot.KILLED);
            });
        });
        assertThat(contents(entries, Stated.class))
                .extracting(stated -> stated.fact().words())
                .containsExactly("Sunday", "30 passengers");
        assertThat(contents(entries, Stated.class))
                .allSatisfy(
                        stated -> assertThat(stated.fact().stated().speaker()).isEqualTo("post"));
    }

    @Test
    void aNewVersionIsToldAnewInTheStoryWhereItStands() {
        wire.at("10:00").entry("post", "ferry", TITLE, TEXT);
        wire.claims();
        wire.at("11:00").entry("post", "ferry", TITLE, TEXT.replace("at least 14", "17"));

        assertThat(wire.claims()).extracting(ClaimEntry::version).containsOnly(2);
    }

    @Test
    void aTextInALanguageWithoutAReaderClaimsNothing() {
        wire.at("10:00")
                .entryIn(
                        "sv",
                        "post",
                        "farja",
                        "Färja sjönk utanför hamnen",
                        "Minst 14 personer omkom, säger polisen i staden.");

        assertThat(wire.claims())
                .singleElement()
                .satisfies(only -> assertThat(only.content()).isInstanceOf(Placed.class));
    }
}
