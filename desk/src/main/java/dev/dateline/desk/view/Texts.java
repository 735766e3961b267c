package dev.dateline.desk.view;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.Origin;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each report's text is to the others of its story, in words. */
final class Texts {

    private final Map<ArticleId, ReportRef> reports = new HashMap<>();
    private final ArticleId first;

    Texts(Story story) {
        story.reports().forEach(report -> reports.put(report.article(), report));
        this.first = story.reports().isEmpty()
                ? story.first()
                : story.reports().get(0).article();
    }

    @Nullable
    ReportRef find(@Nullable ArticleId article) {
        return article == null ? null : reports.get(article);
    }

    /** What sort of text it is. */
    Kind kind(ReportRef report) {
        return switch (report.relation().kind()) {
            case ORIGINAL -> report.article().equals(first) ? Kind.FIRST : Kind.OWN;
            case REPRINT, EXCERPT -> Kind.COPY;
            case REWRITE -> Kind.REWRITE;
        };
    }

    /** For instance {@code copies Meridian, 4 min behind it}. */
    String words(ReportRef report) {
        Relation relation = report.relation();
        if (relation.kind() == Relation.Kind.ORIGINAL) {
            return ofItsOwn(report);
        }
        ReportRef original = find(relation.to());
        String whom = original == null ? "an earlier text" : original.outlet().name();
        String does = switch (relation.kind()) {
            case REPRINT -> "copies ";
            case EXCERPT -> "has a part of ";
            default -> "rewrites ";
        };
        return does + whom + (original == null ? "" : behind(report, original));
    }

    private String ofItsOwn(ReportRef report) {
        boolean foreign = !report.origin().name().equals(report.outlet().name());
        if (foreign) {
            return standing(report.origin()) + report.origin().name();
        }
        return kind(report) == Kind.FIRST ? "own text, the first" : "own account";
    }

    private static String standing(ReportOrigin origin) {
        if (origin.kind() != Origin.Kind.CITED) {
            return "text of ";
        }
        return origin.isCertain() ? "rests on the word of " : "seems to rest on the word of ";
    }

    private static String behind(ReportRef report, ReportRef original) {
        Duration lag = Duration.between(original.seenAt(), report.seenAt());
        return lag.isNegative() || lag.toSeconds() == 0 ? "" : ", " + Moment.length(lag) + " behind it";
    }

    /** What a text is within its story. */
    enum Kind {
        FIRST,
        OWN,
        COPY,
        REWRITE
    }
}
