package dev.dateline.domain.story.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.claim.fact.Toll;
import dev.dateline.domain.claim.testimony.StatedFact;
import dev.dateline.domain.claim.testimony.Testimony;
import dev.dateline.domain.claim.testimony.TestimonyReader;
import dev.dateline.domain.claim.testimony.TollReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedTollTest {

    private final TestimonyReader reader = new TestimonyReader();

    @Test
    void aShootingsOneVictimIsItsToll() {
        String text =
                "A 34-year-old man was shot and killed outside a bar on Friday, police said. Nobody else was hurt.";
        assertThat(values(told("Man shot and killed outside bar", text), Slot.KILLED))
                .containsExactly(1L);
    }

    @Test
    void theDeadOfAnotherDayAreNoTollOfAShooting() {
        String text = """
            Two men were shot and wounded on Main Street on Friday. They are in stable condition and expected to survive.
            Three people were killed in the street in gang fights, residents said.\
            """;
        Testimony testimony = told("Two men shot, wounded", text);
        assertThat(values(testimony.with(new Toll(0, 2)), Slot.KILLED)).isEmpty();
        assertThat(values(testimony.with((Toll) null), Slot.KILLED)).containsExactly(3L);
    }

    @Test
    void whatWasLearnedLeadsTheOtherNumbers() {
        String text =
                "Nine people died in the collapse on Friday. Eleven people died in the collapse and its aftermath.";
        Testimony testimony = told("Bridge collapses", text);
        assertThat(values(testimony.with(new Toll(11, 0)), Slot.KILLED)).containsExactly(11L, 9L);
    }

    @Test
    void aNumberThatNobodyTellsIsNotMadeUp() {
        Testimony testimony = told("Bridge collapses", "Nine people died in the collapse of a bridge on Friday.");
        assertThat(values(testimony.with(new Toll(12, 4)), Slot.KILLED)).containsExactly(9L);
        assertThat(values(testimony.with(new Toll(12, 4)), Slot.INJURED)).isEmpty();
    }

    @Test
    void whoDiedInBedIsNoToll() {
        String text = "Ana Orme, who sang of the harbour, has died at her home. She was 91.";
        assertThat(values(told("Songwriter Ana Orme dies", text), Slot.KILLED)).isEmpty();
    }

    private Testimony told(String title, String text) {
        Document document = new Document(text, "en", null, "Gazette");
        return reader.read(document, List.of(new Span(0, text.length())))
                .get(0)
                .with(TollReader.read(title, text, "en", null));
    }

    private static List<Long> values(Testimony testimony, Slot slot) {
        return LearnedToll.first(testimony).stream()
                .map(StatedFact::stated)
                .filter(stated -> Statement.about(stated.fact()).orElse("").equals(slot.key()))
                .map(stated -> ((CountFact) stated.fact()).count().shown())
                .toList();
    }
}
