package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.life.StoryLife;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds who was first anew when the report that was is gone. */
final class First {
    private First() {}

    /** The life with the earliest listed text of its own as its first, unless the first one is still good. */
    static StoryLife among(List<ReportRef> reports, StoryLife life) {
        boolean gone = reports.stream().anyMatch(r -> r.article().equals(life.first()) && !isText(r));
        Optional<ReportRef> earliest =
                reports.stream().filter(First::isText).min(Comparator.comparing(ReportRef::time));
        return gone && earliest.isPresent()
                ? life.first(earliest.get().article(), earliest.get().time())
                : life;
    }

    private static boolean isText(ReportRef report) {
        return report.kind() != ArticleKind.WITHDRAWN && !report.relation().isCopy();
    }
}
