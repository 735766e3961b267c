package dev.dateline.domain.story.life;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many reports each origin has, for the origins of a large story that its state does not list; exact for the first
 * 4,096 of them, those beyond are not counted. About 16 bytes an origin.
 */
public final class OriginTally {
    /** Of most stories: all their origins are listed. */
    public static final OriginTally EMPTY = new OriginTally(new TreeMap<>());

    private static final int MOST = 4_096;

    private final SortedMap<Long, Integer> reports;

    private OriginTally(SortedMap<Long, Integer> reports) {
        this.reports = reports;
    }

    /** The tally that {@link #entries()} tells of. */
    public static OriginTally of(List<Long> entries) {
        SortedMap<Long, Integer> reports = new TreeMap<>();
        for (int i = 0; i + 1 < entries.size(); i += 2) {
            reports.put(entries.get(i), entries.get(i + 1).intValue());
        }
        return reports.isEmpty() ? EMPTY : new OriginTally(reports);
    }

    /** Key and count of every origin in turn, by ascending key. */
    public List<Long> entries() {
        List<Long> entries = new ArrayList<>(2 * reports.size());
        reports.forEach((key, count) -> {
            entries.add(key);
            entries.add(count.longValue());
        });
        return entries;
    }

    int size() {
        return reports.size();
    }

    boolean has(String origin) {
        return reports(origin) > 0;
    }

    int reports(String origin) {
        return reports.getOrDefault(ShortKey.of(origin), 0);
    }

    /** Without any report of this origin. */
    OriginTally withoutAll(String origin) {
        SortedMap<Long, Integer> fewer = new TreeMap<>(reports);
        fewer.remove(ShortKey.of(origin));
        return new OriginTally(fewer);
    }

    OriginTally with(String origin, int more) {
        return with(ShortKey.of(origin), more);
    }

    OriginTally with(OriginTally other) {
        OriginTally sum = this;
        for (var entry : other.reports.entrySet()) {
            sum = sum.with(entry.getKey(), entry.getValue());
        }
        return sum;
    }

    /** One report less; an origin without reports is none. */
    OriginTally without(String origin) {
        long key = ShortKey.of(origin);
        if (!reports.containsKey(key)) {
            return this;
        }
        SortedMap<Long, Integer> fewer = new TreeMap<>(reports);
        fewer.computeIfPresent(key, (k, count) -> count > 1 ? count - 1 : null);
        return fewer.isEmpty() ? EMPTY : new OriginTally(fewer);
    }

    private OriginTally with(long key, int more) {
        if (reports.size() >= MOST && !reports.containsKey(key)) {
            return this;
        }
        SortedMap<Long, Integer> grown = new TreeMap<>(reports);
        grown.merge(key, more, Integer::sum);
        return new OriginTally(grown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OriginTally tally && tally.reports.equals(reports);
    }

    @Override
    public int hashCode() {
        return reports.hashCode();
    }

    @Override
    public String toString() {
        return reports.toString();
    }
}
