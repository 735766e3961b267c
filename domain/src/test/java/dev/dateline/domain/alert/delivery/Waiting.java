package dev.dateline.domain.alert.delivery;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus.State;
import java.time.Instant;
import java.util.List;

/** Alerts for tests of their delivery. */
final class Waiting {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Waiting() {}

    static Alert alert(String thread, int number, Novelty.Kind news) {
        return alert(thread, number, news, Alert.Kind.FOLLOW_UP);
    }

    static Alert correction(String thread, int number) {
        return alert(thread, number, Novelty.Kind.WITHDRAWN, Alert.Kind.CORRECTION);
    }

    private static Alert alert(String thread, int number, Novelty.Kind news, Alert.Kind kind) {
        return new Alert(
                thread + "-" + number,
                "desk",
                "rule",
                "Rule",
                "Headline " + number,
                new Cause.HealthChanged(new SourceId("s"), State.OK, State.QUIET, null, null),
                NOON.plusSeconds(number),
                thread,
                number,
                kind,
                List.of(),
                List.of(new Novelty(news, "news " + number)),
                Receipt.NONE);
    }
}
