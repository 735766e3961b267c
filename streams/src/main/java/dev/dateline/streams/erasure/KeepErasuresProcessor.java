package dev.dateline.streams.erasure;

import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.erasure.Erasures;
import dev.dateline.streams.runtime.Decoded;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the list whole on every instance; at a start it is handed the whole topic. */
final class KeepErasuresProcessor extends ContextualProcessor<String, Decoded<Erasure>, Void, Void> {
    private static final Logger LOG = LoggerFactory.getLogger(KeepErasuresProcessor.class);

    private final Erasures erasures;

    @SuppressWarnings("NullAway.Init")
    private TimestampedKeyValueStore<String, Erasure> erased;

    KeepErasuresProcessor(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        super.init(context);
        erased = context.getStateStore(ErasureStage.ERASED);
    }

    @Override
    public void process(Record<String, Decoded<Erasure>> record) {
        if (record.value() instanceof Decoded.Unreadable<Erasure> bad) {
            LOG.warn("An erasure cannot be read, and what it names is let in: {}", bad.reason());
        } else if (record.value() instanceof Decoded.Readable<Erasure> readable) {
            erased.put(record.key(), ValueAndTimestamp.make(readable.value(), record.timestamp()));
            erasures.put(record.key(), readable.value());
        } else {
            erased.delete(record.key());
            erasures.put(record.key(), null);
        }
    }
}
