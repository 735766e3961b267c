package dev.dateline.schemas;

import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** The bytes of a record are not what stands on its topic; the message says why, in one sentence. */
public final class UnreadableRecord extends SerializationException {
    private static final long serialVersionUID = 1;

    UnreadableRecord(String topic, String reason, @Nullable Throwable cause) {
        super("Unreadable record on " + topic + ": " + reason, cause);
    }
}
