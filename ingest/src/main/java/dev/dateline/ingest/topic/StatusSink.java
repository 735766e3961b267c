package dev.dateline.ingest.topic;

import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;

/**
 * Where the statuses of sources go; the last one of a source counts. Nobody waits for them but who hands a
 * source over.
 */
public interface StatusSink {
    void publish(SourceStatus status);

    /** The source was removed: its status goes, too. */
    void forget(SourceId source);

    /** Waits until everything is safe that was published. */
    default void flush() {}
}
