package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.delivery.Digest;
import java.util.List;

/** What a channel is handed. */
public sealed interface Message {
    /** Equal for the same message at each attempt: by this a receiver knows repetitions. */
    String id();

    /** The alerts in it, at least one. */
    List<Alert> alerts();

    /** One alert. */
    record Single(Alert alert) implements Message {
        @Override
        public String id() {
            return alert.id();
        }

        @Override
        public List<Alert> alerts() {
            return List.of(alert);
        }
    }

    /** What waited, as one. */
    record Together(Digest digest) implements Message {
        @Override
        public String id() {
            return digest.id();
        }

        @Override
        public List<Alert> alerts() {
            return digest.alerts();
        }
    }
}
