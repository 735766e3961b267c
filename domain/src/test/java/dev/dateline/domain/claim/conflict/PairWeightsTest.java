package dev.dateline.domain.claim.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PairWeightsTest {
    private static final List<String> LINES =
            List.of("always\t-1.000", "shared\t0.500", "tree\tmate>0.2000 known>0.5000 0.300 -0.200 -2.000");

    @Test
    void weightsAndTreesAddUp() {
        PairWeights weights = PairWeights.read(LINES);
        assertThat(weights.odds(traits(2, 0.1, 0))).isCloseTo(0.3, within(1e-9));
        assertThat(weights.odds(traits(2, 0.1, 1))).isCloseTo(-0.2, within(1e-9));
        assertThat(weights.odds(traits(2, 0.3, 0))).isCloseTo(-2.0, within(1e-9));
        assertThat(weights.less(1).odds(traits(2, 0.3, 0))).isCloseTo(-3.0, within(1e-9));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(PairWeights.read(LINES).lines()).isEqualTo(LINES);
    }

    private static double[] traits(double shared, double mate, double known) {
        double[] traits = new double[PairTrait.values().length];
        traits[PairTrait.ALWAYS.ordinal()] = 1;
        traits[PairTrait.SHARED.ordinal()] = shared;
        traits[PairTrait.MATE.ordinal()] = mate;
        traits[PairTrait.KNOWN.ordinal()] = known;
        return traits;
    }
}
