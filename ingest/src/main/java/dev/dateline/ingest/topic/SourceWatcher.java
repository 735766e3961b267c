package dev.dateline.ingest.topic;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Is told which sources are ours to poll. Called by one thread. */
public interface SourceWatcher {

    /**
     * From now on the source is ours, or it was added once more.
     *
     * @param since when it was added
     * @param status what is known of it; empty when nobody polled it yet
     */
    void watch(Source source, Instant since, Optional<SourceStatus> status);

    /**
     * These are about to become another instance's: no visit to them begins any more.
     *
     * @param patience how long to wait
     * @return whether visits to them are over and what they brought is safe; one may ask again, until one {@link #leave}s
     */
    boolean handOver(Collection<SourceId> sources, Duration patience);

    /** The source is paused, or is another instance's from now on; a visit under way counts for nothing. */
    void leave(SourceId source);

    /** The source was removed. */
    void remove(SourceId source);
}
