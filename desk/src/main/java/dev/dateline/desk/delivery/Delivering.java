package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.erasure.Redactor;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that hands the alerts of some partitions to their subscribers' channels, at least once each: a message that a
 * crash repeats has the same id. When Kafka or the registry is away it says so and begins again with what stands on the
 * topics.
 */
public final class Delivering implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONG_PAUSE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration STOP = Duration.ofSeconds(8);

    private final Source source;
    private final DeliveryConfig config;
    private final InstantSource clock;
    private final Couriers couriers;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "desk-delivery");
    private volatile @Nullable AlertConsumer polled;

    /**
     * Where alerts and subscribers are known from.
     *
     * @param kafka the wire
     * @param registry its schemas
     * @param known the subscribers
     * @param ready true once all subscribers are known; nothing is delivered before
     * @param meters counts what becomes of the alerts
     * @param redactor knows what nobody is to be told any more
     */
    public record Source(
            KafkaConnection kafka,
            SchemaRegistry registry,
            Known known,
            BooleanSupplier ready,
            Meters meters,
            Redactor redactor) {}

    /**
     * What subscribers want now.
     *
     * @param one of one of them; empty for somebody unknown
     * @param all of all
     */
    public record Known(Function<String, Optional<Subscription>> one, Supplier<List<Subscription>> all) {}

    private Delivering(Source source, DeliveryConfig config, Speaker speaker, InstantSource clock) {
        this.source = source;
        this.config = config;
        this.clock = clock;
        this.couriers = new Couriers(new DiscreetSpeaker(speaker, source.redactor()), config.threads(), this::wakeup);
    }

    /** Starts it. */
    public static Delivering start(Source source, DeliveryConfig config, Speaker speaker, InstantSource clock) {
        Delivering delivering = new Delivering(source, config, speaker, clock);
        delivering.thread.start();
        return delivering;
    }

    private void run() {
        while (!isStopped(source.ready().getAsBoolean() ? Duration.ZERO : LOOK)) {
            if (source.ready().getAsBoolean()) {
                tryAShift();
            }
        }
    }

    private void tryAShift() {
        try {
            workAShift();
        } catch (FencedInstanceIdException another) {
            LOG.warn(
                    "Another desk has the name {} and delivers instead of this one; give each its own with"
                            + " desk.instance-id, or set desk.delivery=false here.",
                    config.instanceId());
            isStopped(LONG_PAUSE);
        } catch (KafkaException | RegistryUnavailable away) {
            LOG.warn("Alerts are not delivered for a moment: {}", away.getMessage());
            isStopped(PAUSE);
        } catch (RuntimeException unforeseen) {
            LOG.error("Delivering failed, and begins again", unforeseen);
            isStopped(PAUSE);
        }
    }

    private void workAShift() {
        try (AlertConsumer alerts = new AlertConsumer(source.kafka(), source.registry(), config);
                PastDeliveries past = new PastDeliveries(source.kafka(), source.registry());
                DeliveryLog log = new DeliveryLog(source.kafka(), source.registry(), source.meters())) {
            polled = alerts;
            Shift shift = new Shift(new DeliveryWire(alerts, past, log, source.known()), couriers, clock);
            while (!isStopped(Duration.ZERO)) {
                shift.turn();
            }
            shift.finish();
        } finally {
            polled = null;
            couriers.forget();
        }
    }

    private void wakeup() {
        AlertConsumer consumer = polled;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private boolean isStopped(Duration within) {
        try {
            return stopped.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Gives what is under way a moment to end. */
    @Override
    public void close() {
        stopped.countDown();
        wakeup();
        try {
            thread.join(STOP.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        couriers.close();
    }
}
