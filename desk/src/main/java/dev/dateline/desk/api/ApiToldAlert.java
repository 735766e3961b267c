package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Hop;
import dev.dateline.domain.alert.Receipt;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An alert with why it was told, how long its way took, and where it went.
 *
 * @param alert the alert, its fields on this level
 * @param because every rule that was met, with what met it
 * @param receipt when it passed each station
 * @param deliveries the newest word of each channel
 */
public record ApiToldAlert(
        @JsonUnwrapped ApiAlert alert, List<Because> because, Passed receipt, List<Delivered> deliveries) {

    /** A rule and what met it. */
    public record Because(String rule, String name, List<String> found) {}

    /**
     * When the report passed each station; the first delivery counts as sent.
     *
     * @param slowest which part of the way took longest
     * @param millis how long that took
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Passed(
            @Nullable Instant published,
            @Nullable Instant seen,
            @Nullable Instant placed,
            @Nullable Instant matched,
            @Nullable Instant sent,
            @Nullable String slowest,
            @Nullable Long millis) {
        private static Passed of(Receipt receipt, @Nullable Instant sent) {
            Optional<Hop> slowest = Hop.slowest(receipt, sent);
            return new Passed(
                    receipt.published(),
                    receipt.seen(),
                    receipt.placed(),
                    receipt.matched(),
                    sent,
                    slowest.map(Hop::name).orElse(null),
                    slowest.map(hop -> hop.time().toMillis()).orElse(null));
        }
    }

    /** How it went on one channel. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Delivered(
            String channel,
            String outcome,
            int attempt,
            Instant at,
            @Nullable String message,
            @Nullable Instant next) {
        private static Delivered of(Delivery delivery) {
            return new Delivered(
                    delivery.channel(),
                    delivery.outcome().name().toLowerCase(Locale.ROOT),
                    delivery.attempt(),
                    delivery.at(),
                    delivery.message(),
                    delivery.next());
        }
    }

    /** The alert's JSON. */
    public static ApiToldAlert of(Alert alert, List<Delivery> deliveries) {
        return new ApiToldAlert(
                ApiAlert.of(alert),
                alert.reasons().stream()
                        .map(reason -> new Because(reason.rule(), reason.name(), reason.because()))
                        .toList(),
                Passed.of(alert.receipt(), sent(deliveries)),
                deliveries.stream().map(Delivered::of).toList());
    }

    /** When a channel first took it. */
    public static @Nullable Instant sent(List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(delivery -> delivery.outcome() == Delivery.Outcome.DELIVERED)
                .map(Delivery::at)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
