package dev.dateline.domain.article.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.domain.article.credit.CreditTable.Line;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditsTest {

    private static final List<Line> LINES = CreditTable.lines();

    @Test
    void theTableIsLargeEnoughToTell() {
        assertThat(LINES).hasSizeGreaterThanOrEqualTo(250);
        assertThat(LINES.stream().map(Line::language).distinct()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void hardlyAnyoneIsCreditedWronglyAndHardlyAnyCreditIsMissed() {
        long found = LINES.stream().filter(line -> !line.found().equals("-")).count();
        long credits = LINES.stream().filter(Line::isCredit).count();
        long right = LINES.stream()
                .filter(line -> line.isCredit() && line.found().equals(line.credited()))
                .count();
        List<String> wrong = LINES.stream()
                .filter(line -> !line.found().equals(line.credited()))
                .map(line -> line.text() + " gives " + line.found())
                .toList();
        assertThat(right).as("%s", wrong).isGreaterThanOrEqualTo(Math.round(.98 * credits));
        assertThat((double) right / found).as("%s", wrong).isGreaterThanOrEqualTo(.98);
    }

    @Test
    void theCreditIsGivenInTheTextsOwnWords() {
        assertThat(Credits.builtIn().named(List.of("Berlin (dpa/AFP) - Der Hafen ist wieder offen.")))
                .isEqualTo("dpa/AFP");
        assertThat(Credits.builtIn().named(List.of("The port reopened on Sunday.")))
                .isNull();
        assertThat(Credits.builtIn().named(List.of())).isNull();
    }

    @Test
    void aLineOfMegabytesCostsNoMoreThanAnother() {
        String line = "(AP/(Reuters) – ".repeat(200_000);
        Credits credits = Credits.builtIn();
        assertTimeout(Duration.ofSeconds(2), () -> {
            credits.find(new CreditClues(List.of(line, line, line, line, line), line, List.of(line), line));
        });
    }
}
