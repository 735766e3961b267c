package dev.dateline.bench.polling.sweep;

import dev.dateline.domain.item.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Statuses as they are, but due at other moments. */
final class DueStatuses {
    private DueStatuses() {}

    /** They fall due one after the other from {@code begin} on, {@code step} apart. */
    static List<SourceStatus> spread(Collection<SourceStatus> statuses, Instant begin, Duration step) {
        List<SourceStatus> spread = new ArrayList<>();
        for (SourceStatus status : statuses) {
            spread.add(due(status, begin.plus(step.multipliedBy(spread.size()))));
        }
        return spread;
    }

    private static SourceStatus due(SourceStatus status, Instant next) {
        return new SourceStatus(
                status.source(),
                status.etag(),
                status.lastModified(),
                status.bodyHash(),
                status.lastPolled(),
                status.lastSuccess(),
                next,
                status.failures(),
                status.state(),
                status.message(),
                status.seenEntries(),
                status.entriesTotal(),
                status.trouble(),
                status.memory());
    }
}
