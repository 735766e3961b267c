package dev.dateline.domain.claim.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChainsTest {
    private final Chains chains = of(
            "The banker Osk Lindahl went to court in Marrin.",
            "Rain fell all day long on empty squares.",
            "Lindahl had sold bonds to teachers.",
            "A storm took roofs in the harbour of Velden.");

    @Test
    void aRareNameGoesOnOverAllGapsBetweenItsFirstAndItsLastLine() {
        assertThat(chains.goingOn(1)).isEqualTo(Math.log1p(1));
        assertThat(chains.goingOn(2)).isEqualTo(Math.log1p(1));
        assertThat(chains.goingOn(3)).isZero();
    }

    @Test
    void theWidestNameIsToldAsItsShareOfLines() {
        assertThat(chains.widest()).isEqualTo(0.5);
    }

    @Test
    void wordsComeBackWhereTheyStoodBefore() {
        assertThat(chains.shared(2)).isPositive();
        assertThat(chains.comingBack(2)).isBetween(0.01, 0.99);
        assertThat(chains.shared(1)).isZero();
    }

    private static Chains of(String... lines) {
        Document document = new Document(String.join("\n", List.of(lines)), "en", null, null);
        return new Chains(new LineReader("en").read(document));
    }
}
