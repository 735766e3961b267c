package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.ReportOrigin;
import java.util.HashMap;
import java.util.Map;

/** One object for equal origins: a million reports have a few thousand. */
final class OriginPool {
    /** Beyond these it begins anew; nothing but memory depends on it. */
    private static final int MOST = 100_000;

    private final Map<ReportOrigin, ReportOrigin> origins = new HashMap<>();

    ReportOrigin shared(ReportOrigin origin) {
        if (origins.size() >= MOST) {
            origins.clear();
        }
        return origins.computeIfAbsent(origin, one -> one);
    }
}
