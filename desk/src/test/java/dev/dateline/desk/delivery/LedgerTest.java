package dev.dateline.desk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.News;
import dev.dateline.domain.alert.Delivery;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Ledger ledger = new Ledger();

    private void note(int first, int last) {
        IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Delivery(
                        "a" + number,
                        "anna",
                        "hook",
                        1,
                        News.NOON,
                        Delivery.Outcome.DELIVERED,
                        null,
                        null,
                        null,
                        "thread"))
                .forEach(ledger::note);
    }

    @Test
    void allIsKnownUntilItHasCaughtUpAndThenTheNewest() {
        note(0, Ledger.KEPT);
        assertThat(ledger.of("a0", "hook")).isNotNull();
        ledger.caughtUp();
        assertThat(ledger.of("a0", "hook")).isNull();
        assertThat(ledger.of("a1", "hook")).isNotNull();
        note(Ledger.KEPT + 1, Ledger.KEPT + 1);
        assertThat(ledger.of("a1", "hook")).isNull();
        assertThat(ledger.of("a2", "hook")).isNotNull();
    }
}
