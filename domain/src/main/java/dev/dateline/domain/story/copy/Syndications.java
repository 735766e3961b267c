package dev.dateline.domain.story.copy;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Syndication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the list of a story's texts that have copies: pure steps, the most copied first. */
public final class Syndications {
    /** So many texts are kept; a text with fewer copies than all of them is not counted on. */
    private static final int MOST = 20;

    private static final Comparator<Syndication> MOST_COPIED_FIRST = Comparator.comparingInt(Syndication::copies)
            .reversed()
            .thenComparing(s -> s.original().value());

    private Syndications() {}

    /** The list once this report has joined the story. */
    public static List<Syndication> joined(List<Syndication> present, ReportRef report) {
        return counted(present, report.relation(), report, 1);
    }

    /** The list once these reports have left the story. */
    public static List<Syndication> left(List<Syndication> present, List<ReportRef> reports) {
        List<Syndication> next = present;
        for (ReportRef report : reports) {
            next = left(next, report);
        }
        return next;
    }

    private static List<Syndication> left(List<Syndication> present, ReportRef report) {
        return report.relation().isCopy() ? counted(present, report.relation(), report, -1) : present;
    }

    /** The list once a report has another version; one that the story no longer lists changes nothing. */
    public static List<Syndication> revised(List<Syndication> present, List<ReportRef> listed, ReportRef now) {
        return listed.stream()
                .filter(r -> r.article().equals(now.article()))
                .findFirst()
                .map(before -> revised(present, before, now))
                .orElse(present);
    }

    private static List<Syndication> revised(List<Syndication> present, ReportRef before, ReportRef now) {
        if (before.relation().kind() == now.relation().kind()
                && isSame(before.relation().to(), now.relation().to())) {
            return present;
        }
        return joined(left(present, before), now);
    }

    /** The lists of two stories that turned out to be one. */
    public static List<Syndication> merged(List<Syndication> one, List<Syndication> other) {
        Map<ArticleId, Syndication> sums = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream()).forEach(s -> sums.merge(s.original(), s, Syndications::sum));
        return sums.values().stream().sorted(MOST_COPIED_FIRST).limit(MOST).toList();
    }

    private static Syndication sum(Syndication one, Syndication other) {
        Instant newest = one.newest().isAfter(other.newest()) ? one.newest() : other.newest();
        return new Syndication(one.original(), one.copies() + other.copies(), newest);
    }

    /** A story's reports once this one has joined: where it is the original of one of them, that one is its copy now. */
    public static List<ReportRef> relabelled(List<ReportRef> reports, ReportRef original) {
        ArticleId former = original.relation().to();
        if (former == null || original.relation().kind() != Relation.Kind.ORIGINAL) {
            return reports;
        }
        return reports.stream().map(r -> relabelled(r, former, original)).toList();
    }

    private static ReportRef relabelled(ReportRef report, ArticleId former, ReportRef original) {
        Relation relation = report.relation();
        if (report.article().equals(former)) {
            return report.as(reversed(original));
        }
        return relation.isCopy() && former.equals(relation.to()) ? report.as(relation.to(original.article())) : report;
    }

    private static Relation reversed(ReportRef original) {
        double covered = original.relation().covers();
        double covers = original.relation().covered();
        return new Relation(Copying.kind(covered, covers), original.article(), covered, covers);
    }

    private static List<Syndication> counted(List<Syndication> present, Relation relation, ReportRef report, int more) {
        ArticleId to = relation.to();
        if (to == null || relation.kind() == Relation.Kind.REWRITE) {
            return present;
        }
        ArticleId original = relation.isCopy() ? to : report.article();
        List<Syndication> next = new ArrayList<>(present.size() + 1);
        Syndication counted = new Syndication(original, more, report.seenAt());
        for (Syndication syndication : present) {
            if (syndication.original().equals(to)) {
                counted = new Syndication(
                        original, syndication.copies() + more, later(syndication.newest(), report.seenAt(), more));
            } else {
                next.add(syndication);
            }
        }
        if (counted.copies() > 0) {
            next.add(counted);
        }
        return next.stream().sorted(MOST_COPIED_FIRST).limit(MOST).toList();
    }

    private static Instant later(Instant newest, Instant seen, int more) {
        return more > 0 && seen.isAfter(newest) ? seen : newest;
    }

    private static boolean isSame(@Nullable ArticleId one, @Nullable ArticleId other) {
        return one == null ? other == null : one.equals(other);
    }
}
