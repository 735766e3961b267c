package dev.dateline.domain.claim.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TollModelTest {
    private static final String TREE = "?early\t0.5\t?late\t-1.0\t0.25";

    private final TollModel model = new TollModel(Map.of("early", 2.0, "title", 1.0), List.of(TREE, "0.75"));

    @Test
    void weightsAndAnswersCountHalfEach() {
        assertThat(model.score(List.of("early"))).isEqualTo((2.0 + 0.5 + 0.75) / 2);
        assertThat(model.score(List.of("title", "late"))).isEqualTo((1.0 - 1.0 + 0.75) / 2);
    }

    @Test
    void whatWasNotLearnedWeighsNothingAndWhatIsToldTwiceCountsOnce() {
        assertThat(model.score(List.of("never seen"))).isEqualTo((0.25 + 0.75) / 2);
        assertThat(model.score(List.of("title", "title"))).isEqualTo((1.0 + 0.25 + 0.75) / 2);
    }

    @Test
    void aTreeIsReadAsItIsWritten() {
        assertThat(TollTree.read(TREE, trait -> 0).text()).isEqualTo(TREE);
    }
}
