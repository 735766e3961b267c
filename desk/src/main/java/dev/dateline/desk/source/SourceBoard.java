package dev.dateline.desk.source;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All sources and how they are. Of a status only what is shown is kept. Safe for threads. */
public final class SourceBoard {
    private static final Comparator<KnownSource> UNWELL_FIRST = Comparator.comparing(
                    (KnownSource known) -> !known.isUnwell())
            .thenComparing(known -> known.source().outlet().name())
            .thenComparing(known -> known.source().id().value());

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, SourceStatus> statuses = new HashMap<>();

    /** Takes the newest record of a key; null removes it. */
    public synchronized void source(String key, @Nullable Source source) {
        if (source == null) {
            sources.remove(key);
        } else {
            sources.put(key, source);
        }
    }

    /** Takes the newest status of a source; null removes it. */
    public synchronized void status(String source, @Nullable SourceStatus status) {
        if (status == null) {
            statuses.remove(source);
        } else {
            statuses.put(source, status.withSeenEntries(List.of()));
        }
    }

    /** All of them: those that need somebody first, then by outlet. */
    public synchronized List<KnownSource> all() {
        return sources.values().stream()
                .map(source -> new KnownSource(source, statuses.get(source.id().value())))
                .sorted(UNWELL_FIRST)
                .toList();
    }
}
