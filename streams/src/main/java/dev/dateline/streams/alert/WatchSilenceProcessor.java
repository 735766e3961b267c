package dev.dateline.streams.alert;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.silence.Heartbeat;
import dev.dateline.domain.alert.silence.Heartbeat.LaneTime;
import dev.dateline.domain.alert.silence.SilenceWatch;
import dev.dateline.domain.alert.silence.WatchedRules;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.runtime.Decoded;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forwards an alert when a rule is met by nothing for as long as it says, and when it is met again. While no lane gives a
 * sign of life, it gives one itself once a minute, through the topic, so that time goes on for it, and for a replay, too.
 */
final class WatchSilenceProcessor extends ContextualProcessor<String, Decoded<Heartbeat>, String, Object> {
    private static final Logger LOG = LoggerFactory.getLogger(WatchSilenceProcessor.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final WatchedRules rules;

    @SuppressWarnings("NullAway.Init")
    private SilenceWatch watch;

    private WatchSilenceProcessor(WatchedRules rules) {
        this.rules = rules;
    }

    static ProcessorSupplier<String, Decoded<Heartbeat>, String, Object> supplier(
            WatchedRules rules, SchemaRegistry registry) {
        return new ProcessorSupplier<>() {
            @Override
            public WatchSilenceProcessor get() {
                return new WatchSilenceProcessor(rules);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return SilenceStores.builders(registry);
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        watch = new SilenceWatch(rules, SilenceStores.of(context));
        if (context.taskId().partition() == SilenceStage.PARTITION) {
            context.schedule(MINUTE, PunctuationType.WALL_CLOCK_TIME, this::goOn);
        }
    }

    private void goOn(long millis) {
        Instant minute = Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.MINUTES);
        if (watch.isUnheardAt(minute)) {
            Heartbeat own = new LaneTime(LaneTime.NO_LANE, minute, null);
            context().forward(new Record<>(LaneTime.NO_LANE, own, minute.toEpochMilli()), SilenceStage.WRITE_OWN);
        }
    }

    @Override
    public void process(Record<String, Decoded<Heartbeat>> record) {
        if (record.value() instanceof Decoded.Readable<Heartbeat> readable) {
            Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
            for (Alert alert : watch.after(readable.value())) {
                context()
                        .forward(
                                record.withKey(alert.subscriber())
                                        .withValue(alert.with(new Receipt(null, null, null, now))),
                                SilenceStage.WRITE_ALERTS);
            }
        } else if (record.value() instanceof Decoded.Unreadable<Heartbeat> bad) {
            LOG.warn("A sign of life of {} cannot be read: {}", record.key(), bad.reason());
        }
    }
}
