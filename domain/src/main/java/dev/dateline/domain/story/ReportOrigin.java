package dev.dateline.domain.story;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.Origin;
import dev.dateline.domain.item.Outlet;

/**
 * Whose text a report is, in short; the evidence is with the article. Two reports are independent only when these ids
 * differ and neither is a copy of the other.
 *
 * @param kind what sort of publisher stands behind the text
 * @param id as in {@link Origin#id()}
 * @param name the same for readers
 * @param confidence 0 to 1
 */
public record ReportOrigin(Origin.Kind kind, String id, String name, double confidence) {
    private static final double UNCERTAIN = 0.5;

    /** Whether it is said in the text where it counts: false where a report only seems to rest on somebody else's word. */
    public boolean isCertain() {
        return kind != Origin.Kind.CITED || confidence > UNCERTAIN;
    }

    /** An outlet of which nothing more is known: it is a family of its own. */
    public static ReportOrigin of(Outlet outlet) {
        return new ReportOrigin(Origin.Kind.OUTLET, outlet.id(), outlet.name(), 0);
    }

    /** As it was judged, or the outlet itself where it was not. */
    static ReportOrigin of(Article article) {
        Origin judged = article.origin();
        return judged == null
                ? of(article.outlet())
                : new ReportOrigin(judged.kind(), judged.id(), judged.name(), judged.confidence());
    }
}
