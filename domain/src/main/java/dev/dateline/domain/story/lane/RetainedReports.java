package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacedReport.Standing;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.lane.index.TermDictionary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reports within a lane's horizon: by article, by age, and those that take part in search by their terms. */
final class RetainedReports {
    /** One in so many of those in the order of age may have been taken out: an entry's report is, when its page has come. */
    private static final int MOST_GONE = 8;

    private static final int MOST_ORIGINS = 20_000;

    private final TermDictionary dictionary;
    private final ReportIndex index = new ReportIndex();
    private final Map<ReportOrigin, ReportOrigin> origins = new HashMap<>();
    private final Map<ArticleId, Member> byArticle = new HashMap<>();

    /** Holds reports that were taken out, too, until they surface or are too many. */
    private final AgeQueue byAge = new AgeQueue();

    RetainedReports(TermDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Nullable
    Member find(ArticleId article) {
        return byArticle.get(article);
    }

    /** All that stand in a story, in the order in which they came. Looks at everything that is retained. */
    List<Member> of(KnownStory story) {
        return byArticle.values().stream()
                .filter(report -> report.story() == story)
                .sorted(Comparator.comparingLong(report -> report.order))
                .toList();
    }

    boolean isEmpty() {
        return byArticle.isEmpty();
    }

    /** Adds reports that were kept, in any order. */
    void addAll(List<Member> kept) {
        kept.stream().sorted(Comparator.comparingLong(m -> m.order)).forEach(this::add);
    }

    /** Adds a report whose story is decided. */
    void add(Member report) {
        report.origin = once(report.origin);
        byArticle.put(report.article, report);
        byAge.add(report);
        if (report.standing == Standing.MEMBER) {
            index.add(report);
        }
    }

    void remove(Member report) {
        byArticle.remove(report.article);
        if (byAge.size() > byArticle.size() + byArticle.size() / MOST_GONE + 1_000) {
            byAge.removeIf(this::isGone);
        }
        if (report.standing == Standing.MEMBER) {
            index.remove(report);
        }
        report.uncount(dictionary);
    }

    /** Takes those seen before this moment out of the order of age, and gives them, oldest first, to be removed. */
    List<Member> seenBefore(Instant moment) {
        List<Member> old = new ArrayList<>();
        for (Member next = byAge.oldest(); next != null && next.seenAt.isBefore(moment); next = byAge.oldest()) {
            byAge.removeOldest();
            if (!isGone(next)) {
                old.add(next);
            }
        }
        return old;
    }

    /** The same for the oldest of those that are more than this. */
    List<Member> beyond(int most) {
        List<Member> old = new ArrayList<>();
        while (size() - old.size() > most) {
            Member next = byAge.removeOldest();
            if (!isGone(next)) {
                old.add(next);
            }
        }
        return old;
    }

    List<Member> nearest(Member report) {
        return index.nearest(report);
    }

    int size() {
        return byArticle.size();
    }

    /** How many entries the index keeps. */
    long postings() {
        return index.entries();
    }

    /** The same origin, but one object for all reports that have it. */
    private ReportOrigin once(ReportOrigin origin) {
        if (origins.size() > MOST_ORIGINS) {
            origins.clear();
        }
        ReportOrigin known = origins.putIfAbsent(origin, origin);
        return known == null ? origin : known;
    }

    private boolean isGone(Member report) {
        return byArticle.get(report.article) != report;
    }
}
