package dev.dateline.streams.alert;

import dev.dateline.domain.alert.Subscription;
import dev.dateline.streams.runtime.Decoded;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps every subscriber's newest rules at hand on every instance; a record without a value removes the subscriber. */
final class KeepRulesProcessor extends ContextualProcessor<String, Decoded<Subscription>, Void, Void> {
    private static final Logger LOG = LoggerFactory.getLogger(KeepRulesProcessor.class);

    @SuppressWarnings("NullAway.Init")
    private TimestampedKeyValueStore<String, Subscription> subscriptions;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        super.init(context);
        subscriptions = context.getStateStore(AlertStage.SUBSCRIPTIONS);
    }

    @Override
    public void process(Record<String, Decoded<Subscription>> rules) {
        if (rules.value() instanceof Decoded.Unreadable<Subscription> bad) {
            LOG.warn("The rules of {} cannot be read and stay as they were: {}", rules.key(), bad.reason());
        } else if (rules.value() instanceof Decoded.Readable<Subscription> readable) {
            subscriptions.put(rules.key(), ValueAndTimestamp.make(readable.value(), rules.timestamp()));
        } else {
            subscriptions.delete(rules.key());
        }
    }
}
