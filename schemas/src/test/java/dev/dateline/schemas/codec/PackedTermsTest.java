package dev.dateline.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.PlacedReport.PlacedTerm;
import dev.dateline.domain.story.TermCount.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTermsTest {
    private static final float LEAST = 1f / PlacedTerm.WEIGHT_STEPS;

    @Test
    void termsComeBackAsTheyWere() {
        List<PlacedTerm> terms = List.of(
                new PlacedTerm("quake", Kind.WORD, 0, 3, .5f, .25f, 0),
                new PlacedTerm("東京_大学", Kind.NAME_BIGRAM, 3, 3, 1 - LEAST, 0, LEAST),
                new PlacedTerm("4.75", Kind.NUMBER, 0, 0, 0, 0, .125f),
                new PlacedTerm("", Kind.WORD, 1, 2, LEAST, LEAST, LEAST),
                new PlacedTerm("a".repeat(300), Kind.WORD, 0, 1, 0, 0, 0));

        assertThat(PackedTerms.unpack(PackedTerms.pack(terms))).isEqualTo(terms);
    }

    @Test
    void noTermsAreNoBytes() {
        assertThat(PackedTerms.pack(List.of()).remaining()).isZero();
        assertThat(PackedTerms.unpack(PackedTerms.pack(List.of()))).isEmpty();
    }

    @Test
    void anOrdinaryTermTakesItsLettersAndFourBytes() {
        assertThat(PackedTerms.pack(List.of(new PlacedTerm("quake", Kind.WORD, 0, 0, .5f, 0, 0)))
                        .remaining())
                .isEqualTo(9);
    }
}
