package dev.dateline.streams.runtime;

import dev.dateline.domain.item.DeadLetter;
import dev.dateline.schemas.meter.WireMeters;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Makes dead letters that say which record of which topic they were. */
public final class DeadLetters {
    private DeadLetters() {}

    /** The dead letter of the record that is being processed. */
    public static DeadLetter of(ProcessorContext<?, ?> context, String stage, byte[] bytes, String reason, long time) {
        ProcessMeters.of(context).count(WireMeters.DEAD_LETTERS, stage);
        return new DeadLetter(
                origin(context), stage, reason, Instant.ofEpochMilli(Math.max(0, time)), bytes, bytes.length, null);
    }

    private static String origin(ProcessorContext<?, ?> context) {
        @Nullable RecordMetadata from = context.recordMetadata().orElse(null);
        return from == null ? "unknown" : from.topic() + "-" + from.partition() + "@" + from.offset();
    }
}
