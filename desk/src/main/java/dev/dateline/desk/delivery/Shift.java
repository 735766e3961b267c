package dev.dateline.desk.delivery;

import dev.dateline.desk.delivery.AlertConsumer.Placed;
import dev.dateline.domain.alert.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/**
 * One stretch of delivering, from joining the group until something fails or ends it. What is decided is written before
 * offsets are committed; after a failure another shift begins with what stands on the topics.
 */
final class Shift implements ConsumerRebalanceListener {
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration WAITING = Duration.ofMillis(50);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
    private static final Duration HAND_OVER = Duration.ofSeconds(2);

    private final AlertConsumer alerts;
    private final PastDeliveries past;
    private final DeliveryLog log;
    private final Couriers couriers;
    private final Delivering.Known known;
    private final Strangers strangers = new Strangers();
    private final SignsOfLife signs = new SignsOfLife();
    private final InstantSource clock;
    private final Map<Integer, Outbox> outboxes = new HashMap<>();
    private final Map<Integer, Long> committed = new HashMap<>();
    private final Set<Integer> fresh = new TreeSet<>();
    private long lastCommit = System.nanoTime();

    Shift(DeliveryWire wire, Couriers couriers, InstantSource clock) {
        this.alerts = wire.alerts();
        this.past = wire.past();
        this.log = wire.log();
        this.known = wire.known();
        this.couriers = couriers;
        this.clock = clock;
        alerts.join(this);
    }

    /** Takes what has come and sends what is due; waits a moment when there is nothing to do. */
    void turn() {
        List<Placed> arrived = alerts.poll(outboxes.values().stream().anyMatch(Outbox::waits) ? WAITING : IDLE);
        fresh.forEach(this::open);
        fresh.clear();
        Instant now = clock.instant();
        strangers.leave(this::isKnown, now).forEach(placed -> admit(placed, now));
        arrived.forEach(placed -> accept(placed, now));
        settle();
        send(now);
        if (System.nanoTime() - lastCommit > COMMIT_EVERY.toNanos()) {
            lastCommit = System.nanoTime();
            signs.due(known.all().get(), now).forEach(this::signOfLife);
            outboxes.forEach((partition, outbox) -> {
                log.write(partition, outbox.sweep(now));
                log.tell(partition, outbox.troubles(now));
            });
            commit();
        }
    }

    /** What must be on the topic before it goes is there for all that is due before the first of it goes. */
    private void send(Instant now) {
        List<Couriers.Errand> leaving = new ArrayList<>();
        AtomicBoolean told = new AtomicBoolean();
        outboxes.forEach((partition, outbox) -> outbox.due(now, couriers, job -> {
            List<Delivery> begun = outbox.begun(job, now);
            log.write(partition, begun);
            told.compareAndSet(false, !begun.isEmpty());
            leaving.add(couriers.take(partition, job, outbox.before(job)));
        }));
        if (told.get()) {
            log.flush();
        }
        leaving.forEach(couriers::send);
    }

    private void signOfLife(SignsOfLife.Due due) {
        Outbox outbox = outboxes.get(alerts.partition(due.subscription().subscriber()));
        if (outbox != null) {
            outbox.signOfLife(due);
        }
    }

    private void open(int partition) {
        Outbox outbox = new Outbox(known.one(), alerts.end(partition));
        past.tell(partition, outbox::remember);
        outboxes.put(partition, outbox);
    }

    private void accept(Placed placed, Instant now) {
        Outbox outbox = outboxes.get(placed.partition());
        if (outbox != null && placed.alert() != null && !isKnown(placed.subscriber())) {
            outbox.undecided(placed.offset());
            strangers.add(placed, now);
        } else if (outbox != null && placed.alert() != null) {
            log.write(placed.partition(), outbox.accept(placed.offset(), placed.alert(), placed.again(), now));
        } else if (outbox != null) {
            outbox.pass(placed.offset());
        }
    }

    private void admit(Placed placed, Instant now) {
        Outbox outbox = outboxes.get(placed.partition());
        if (outbox != null && placed.alert() != null) {
            log.write(placed.partition(), outbox.accept(placed.offset(), placed.alert(), placed.again(), now));
            outbox.decided(placed.offset());
        }
    }

    private boolean isKnown(String subscriber) {
        return known.one().apply(subscriber).isPresent();
    }

    private void settle() {
        for (Couriers.Done done : couriers.takeDone()) {
            Outbox outbox = outboxes.get(done.errand().partition());
            if (outbox != null) {
                Instant now = clock.instant();
                if (done.answer() instanceof Answer.Taken) {
                    log.taken(done.errand().job(), now);
                }
                log.write(done.errand().partition(), outbox.settle(done.errand().job(), done.answer(), now));
            }
        }
    }

    private void commit() {
        Map<Integer, Long> doneUntil = progress();
        if (!doneUntil.isEmpty()) {
            log.flush();
            alerts.commit(doneUntil);
        }
    }

    /** How far each partition has come since that was told last. */
    private Map<Integer, Long> progress() {
        Map<Integer, Long> doneUntil = new HashMap<>();
        outboxes.forEach((partition, outbox) -> {
            long until = outbox.doneUntil();
            if (until > committed.getOrDefault(partition, 0L)) {
                doneUntil.put(partition, until);
                committed.put(partition, until);
            }
        });
        return doneUntil;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> fresh.add(partition.partition()));
    }

    /** What is under way gets a moment to end, so that the next owner need not repeat it. */
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        finish();
        leave(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        leave(partitions);
    }

    private void leave(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> {
            outboxes.remove(partition.partition());
            strangers.forget(partition.partition());
            committed.remove(partition.partition());
            fresh.remove(partition.partition());
        });
    }

    /** Waits a little for what is under way, and tells all that is known. */
    void finish() {
        couriers.awaitIdle(HAND_OVER);
        settle();
        Map<Integer, Long> doneUntil = progress();
        log.flush();
        if (!doneUntil.isEmpty()) {
            alerts.commitNow(doneUntil);
        }
    }
}
