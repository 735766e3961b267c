package dev.dateline.bench.polling.manners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every polite behaviour, by what an origin sees of the real ingest. */
class MannersTest {
    /** Rows that the naive loop cannot keep by accident. */
    private static final List<String> TELLING = List.of("1a", "3a", "4b", "8a", "8f", "10a", "12b");

    @ParameterizedTest(name = "{0}")
    @MethodSource("behaviours")
    void isKept(Behaviour behaviour) throws Exception {
        Verdict verdict = Manners.ofDateline(behaviour);
        assertThat(verdict.kept()).as(verdict.observed()).isTrue();
    }

    static List<Behaviour> behaviours() {
        return Manners.behaviours();
    }

    @Test
    void theExaminationCanBeFailed() throws Exception {
        for (Behaviour behaviour : Manners.behaviours()) {
            if (TELLING.contains(behaviour.row())) {
                assertThat(Manners.ofNaiveLoop(behaviour).kept())
                        .as(behaviour.asked())
                        .isFalse();
            }
        }
    }
}
