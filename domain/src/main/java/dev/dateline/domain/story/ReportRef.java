package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as a story lists it: without its features.
 *
 * @param origin whose text it is
 * @param relation whether it copies an earlier report of its lane; judged when it is placed
 */
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
        @Nullable String picture,
        ReportOrigin origin,
        Relation relation) {

    /** The listing of a report whose text is its own. */
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
                r.picture(),
                r.origin(),
                Relation.ORIGINAL);
    }

    /** When it was published, but never later than seen; without a date, when it was seen. */
    public Instant time() {
        return published == null || published.isAfter(seenAt) ? seenAt : published;
    }

    /** The same report as one of another kind. */
    public ReportRef as(ArticleKind other) {
        return new ReportRef(
                article, version, outlet, url, title, lead, published, seenAt, arrival, other, picture, origin,
                relation);
    }

    /** The same report, with what its text is to another one. */
    public ReportRef as(Relation told) {
        return new ReportRef(
                article, version, outlet, url, title, lead, published, seenAt, arrival, kind, picture, origin, told);
    }
}
