package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.claim.testimony.Testimony;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one article says about one event, with the features that placement needs.
 *
 * @param article the article it comes from, or the part of it: a page that tells of several events gives a report of each
 * @param version the article's version
 * @param lane the language lane it is placed in
 * @param outlet who published it
 * @param url where to read it
 * @param title its headline
 * @param lead its first sentences
 * @param published when it was published, if known
 * @param seenAt when we saw this version
 * @param arrival how it came to us
 * @param kind what sort of text it is
 * @param picture address of its lead picture
 * @param origin whose text it is
 * @param features its words
 * @param testimony who says what in it, and which facts it states
 */
public record Report(
        ArticleId article,
        int version,
        String lane,
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
        ReportFeatures features,
        Testimony testimony) {

    /** A report of whose claims nothing is known. */
    public Report(
            ArticleId article,
            int version,
            String lane,
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
            ReportFeatures features) {
        this(
                article,
                version,
                lane,
                outlet,
                url,
                title,
                lead,
                published,
                seenAt,
                arrival,
                kind,
                picture,
                origin,
                features,
                Testimony.NONE);
    }

    /** The same report, as that of a part of its article. */
    public Report as(ArticleId part) {
        return new Report(
                part, version, lane, outlet, url, title, lead, published, seenAt, arrival, kind, picture, origin,
                features, testimony);
    }

    /** The same report, with who says what in it. */
    public Report with(Testimony told) {
        return new Report(
                article, version, lane, outlet, url, title, lead, published, seenAt, arrival, kind, picture, origin,
                features, told);
    }

    /** The same report seen at this moment at the latest: a clock that ran ahead is not believed. */
    public Report notAfter(Instant moment) {
        return seenAt.isAfter(moment)
                ? new Report(
                        article, version, lane, outlet, url, title, lead, published, moment, arrival, kind, picture,
                        origin, features, testimony)
                : this;
    }

    /** The moment that counts for placement: published, but never later than seen. */
    public Instant time() {
        return published == null || published.isAfter(seenAt) ? seenAt : published;
    }
}
