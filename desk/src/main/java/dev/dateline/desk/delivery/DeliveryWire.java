package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Subscription;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a shift reads and writes.
 *
 * @param alerts what is to be told
 * @param past what was told
 * @param log what is being told
 * @param subscriptions what every subscriber wants now
 */
record DeliveryWire(
        AlertConsumer alerts,
        PastDeliveries past,
        DeliveryLog log,
        Function<String, Optional<Subscription>> subscriptions) {}
