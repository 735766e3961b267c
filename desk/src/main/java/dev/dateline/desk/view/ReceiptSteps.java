package dev.dateline.desk.view;

import dev.dateline.domain.alert.Hop;
import dev.dateline.domain.alert.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of an alert's way and how long each took, for readers. */
public final class ReceiptSteps {
    private ReceiptSteps() {}

    /**
     * A part of the way.
     *
     * @param slowest whether none took longer
     */
    public record Step(String name, String time, boolean slowest) {}

    /** The parts that the stations tell of, in order. */
    static List<Step> of(Receipt receipt, @Nullable Instant sent) {
        Optional<Hop> slowest = Hop.slowest(receipt, sent);
        return Hop.of(receipt, sent).stream()
                .map(hop -> new Step(
                        hop.name(),
                        length(hop.time()),
                        slowest.filter(hop::equals).isPresent()))
                .toList();
    }

    private static String length(Duration time) {
        return time.toSeconds() < 10 ? time.toMillis() + " ms" : Moment.length(time);
    }
}
