package dev.dateline.domain.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Novelty;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {
    private final Alert first = Waiting.alert("fire", 1, Novelty.Kind.STORY);
    private final Alert second = Waiting.alert("fire", 2, Novelty.Kind.ORIGIN);
    private final Alert third = Waiting.alert("fire", 3, Novelty.Kind.PHASE);
    private final Alert other = Waiting.alert("vote", 1, Novelty.Kind.STORY);

    @Test
    void aThreadStandsInItOnceWithTheNewestHeadlineAndTheNewsOfAll() {
        Digest digest = Digest.of(List.of(third, other, first, second));
        assertThat(digest.alerts()).extracting(Alert::title).containsExactly("Headline 3", "Headline 1");
        assertThat(digest.alerts().get(0).news())
                .extracting(Novelty::kind)
                .containsExactly(Novelty.Kind.STORY, Novelty.Kind.ORIGIN, Novelty.Kind.PHASE);
        assertThat(digest.superseded()).containsExactlyInAnyOrder("fire-1", "fire-2");
    }

    @Test
    void ofPhasesTheLastWordCounts() {
        Digest digest = Digest.of(List.of(third, Waiting.alert("fire", 4, Novelty.Kind.PHASE)));
        assertThat(digest.alerts().get(0).news()).containsExactly(new Novelty(Novelty.Kind.PHASE, "news 4"));
    }

    @Test
    void theSameAlertsInAnyOrderAreTheSameDigest() {
        assertThat(Digest.of(List.of(first, other, third))).isEqualTo(Digest.of(List.of(third, first, other)));
        assertThat(Digest.of(List.of(first)).id())
                .isNotEqualTo(Digest.of(List.of(first, second)).id());
    }
}
