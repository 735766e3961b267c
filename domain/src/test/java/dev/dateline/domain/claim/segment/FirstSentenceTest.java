package dev.dateline.domain.claim.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.segment.Line.Opening;
import org.junit.jupiter.api.Test;

final class FirstSentenceTest {

    @Test
    void aLeadIntroducesPeopleAndSaysWhatBecameOfThem() {
        assertThat(FirstSentence.of("Three people were wounded Monday when shots fell in Velden, police said."))
                .containsExactlyInAnyOrder(Opening.INTRODUCES, Opening.OUTCOME, Opening.DAY, Opening.LEADS);
    }

    @Test
    void aLeadIsKnownInOtherLanguages() {
        assertThat(FirstSentence.of("Zwei Männer sind am Montag in Velden verletzt worden, teilte die Polizei mit."))
                .contains(Opening.LEADS);
        assertThat(FirstSentence.of("Un hombre resultó herido el lunes en el centro de Velden."))
                .contains(Opening.LEADS);
    }

    @Test
    void whatIsKnownAlreadyIsNoLead() {
        assertThat(FirstSentence.of("The victim was wounded on Monday by a man in a mask."))
                .contains(Opening.KNOWN)
                .doesNotContain(Opening.LEADS);
    }

    @Test
    void onlyTheFirstSentenceCounts() {
        assertThat(FirstSentence.of("Rain fell on the empty square of Velden. A man was killed on Monday."))
                .isEmpty();
    }

    @Test
    void aCallForTipsCloses() {
        assertThat(FirstSentence.of("Anyone with information may call the police."))
                .containsExactly(Opening.CLOSES);
    }
}
