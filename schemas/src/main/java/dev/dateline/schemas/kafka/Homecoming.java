package dev.dateline.schemas.kafka;

import org.apache.kafka.clients.consumer.Consumer;

/**
 * Asks the group for one rebalance when a static member has joined. A member that comes back under its name is given what it had,
 * without a rebalance; had it gone between giving partitions up and joining again, as cooperative members do, these would stay
 * nobody's for good. Nothing stops while the group deals again, and who holds the right partitions keeps them.
 */
public final class Homecoming {
    private boolean asked;

    /** To be told after each poll of the consumer, by the thread that polls. */
    public void polled(Consumer<?, ?> consumer) {
        if (!asked && consumer.groupMetadata().generationId() >= 0) {
            asked = true;
            consumer.enforceRebalance("joined as a static member: partitions may be nobody's");
        }
    }
}
