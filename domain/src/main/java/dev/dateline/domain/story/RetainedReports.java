package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacedReport.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The reports within a lane's horizon: by article, by age, and those that take part in search by their terms. */
final class RetainedReports {
    private static final Comparator<Member> OLDEST_FIRST =
            Comparator.comparing((Member m) -> m.seenAt).thenComparingLong(m -> m.order);

    private final TermDictionary dictionary;
    private final ReportIndex index = new ReportIndex();
    private final Map<ArticleId, Member> byArticle = new HashMap<>();
    private final NavigableSet<Member> byAge = new TreeSet<>(OLDEST_FIRST);

    RetainedReports(TermDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Nullable
    Member find(ArticleId article) {
        return byArticle.get(article);
    }

    boolean isEmpty() {
        return byArticle.isEmpty();
    }

    /** Adds a report whose story is decided. */
    void add(Member report) {
        byArticle.put(report.article, report);
        byAge.add(report);
        if (report.standing == Standing.MEMBER) {
            index.add(report);
        }
    }

    void remove(Member report) {
        byArticle.remove(report.article);
        byAge.remove(report);
        if (report.standing == Standing.MEMBER) {
            index.remove(report);
        }
        report.uncount(dictionary);
    }

    List<Member> seenBefore(Instant moment) {
        return byAge.stream().takeWhile(m -> m.seenAt.isBefore(moment)).toList();
    }

    List<Member> nearest(Member report) {
        return index.nearest(report);
    }
}
