package dev.dateline.streams.story;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** A named place in the topology where the next stage attaches. */
final class PassOnProcessor extends ContextualProcessor<String, Object, String, Object> {
    @Override
    public void process(Record<String, Object> record) {
        context().forward(record);
    }
}
