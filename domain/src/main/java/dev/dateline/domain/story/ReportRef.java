package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report as a story lists it: without its features. */
public record ReportRef(
        ArticleId article,
        int version,
        Outlet outlet,
        String url,
        String title,
        String lead,
        @Nullable Instant published,
        Instant seenAt,
        Arrival arrival,
        ArticleKind kind,
        @Nullable String picture) {

    /** The listing of a report. */
    public static ReportRef of(Report r) {
        return new ReportRef(
                r.article(),
                r.version(),
                r.outlet(),
                r.url(),
                r.title(),
                r.lead(),
                r.published(),
                r.seenAt(),
                r.arrival(),
                r.kind(),
                r.picture());
    }
}
