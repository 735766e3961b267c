package dev.dateline.ingest.topic;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import java.time.Instant;

/** What a record on {@code sources} says. */
sealed interface SourceChange {

    /** The source that it is about. */
    SourceId id();

    /** The source was added, or changed; {@code at} is when. */
    record Added(Source source, Instant at) implements SourceChange {
        @Override
        public SourceId id() {
            return source.id();
        }
    }

    /** The source rests. */
    record Paused(SourceId id) implements SourceChange {}

    /** The source was removed. */
    record Removed(SourceId id) implements SourceChange {}
}
