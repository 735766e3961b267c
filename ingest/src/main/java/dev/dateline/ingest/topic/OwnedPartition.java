package dev.dateline.ingest.topic;

import dev.dateline.domain.item.SourceId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;

/**
 * One partition of {@code sources} that is ours. Until it is read to the end it had when it became ours, only the net
 * effect of its records counts.
 */
final class OwnedPartition {
    private final long end;
    private final long told;
    private final Map<SourceId, SourceChange.Added> found = new LinkedHashMap<>();
    private final Set<SourceId> watched = new HashSet<>();
    private boolean caughtUp;

    /**
     * A partition that has just become ours.
     *
     * @param end its end offset
     * @param told up to where unreadable records were set aside; null when none ever was
     */
    OwnedPartition(long end, @Nullable OffsetAndMetadata told) {
        this.end = end;
        this.told = told == null ? 0 : told.offset();
    }

    /** Whether nobody set aside a record of this offset yet. */
    boolean isUntold(long offset) {
        return offset >= told;
    }

    boolean isCaughtUp() {
        return caughtUp;
    }

    boolean endsAt(long position) {
        return position >= end;
    }

    /** Takes note of an old record. */
    void note(SourceChange change) {
        if (change instanceof SourceChange.Added added) {
            found.put(change.id(), added);
        } else {
            found.remove(change.id());
        }
    }

    /** The sources that stand in it; from now on its records are news. */
    Map<SourceId, SourceChange.Added> catchUp() {
        caughtUp = true;
        watched.addAll(found.keySet());
        Map<SourceId, SourceChange.Added> all = Map.copyOf(found);
        found.clear();
        return all;
    }

    /** Takes note of a new record. */
    void follow(SourceChange change) {
        if (change instanceof SourceChange.Added) {
            watched.add(change.id());
        } else {
            watched.remove(change.id());
        }
    }

    /** The sources that are watched because of it. */
    Set<SourceId> watched() {
        return watched;
    }
}
