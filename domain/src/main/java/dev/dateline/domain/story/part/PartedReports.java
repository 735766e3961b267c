package dev.dateline.domain.story.part;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.Reports;
import dev.dateline.domain.story.part.PartNumbers.Fingerprint;
import dev.dateline.domain.story.part.PartNumbers.Known;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the reports of an article's version: one of an article on one event, one of each part of another. A part that the version
 * before had in the same words is not told again; one that it has no longer is withdrawn, after the others are told, so that what
 * goes on finds its story still there. Not for use by several threads at once.
 */
public final class PartedReports {
    private final Reports reports = new Reports();
    private final PartReader reader;

    /** A maker of reports with testimonies. */
    public PartedReports() {
        this(new PartReader());
    }

    PartedReports(PartReader reader) {
        this.reader = reader;
    }

    /**
     * What is to be placed of a version.
     *
     * @param reports in the order in which they are to be placed
     * @param numbers what the next version needs to know of this one
     * @param broken why nothing is known of who says what; null as a rule
     */
    public record Told(
            List<Report> reports,
            PartNumbers numbers,
            @Nullable String broken) {
        public Told {
            reports = List.copyOf(reports);
        }
    }

    /** The reports of an article's version, which comes after one that had these parts. */
    public Told of(Article article, PartNumbers before) {
        Parts parts = reader.read(article);
        if (article.kind() == ArticleKind.WITHDRAWN && before.isParted()) {
            return new Told(gone(article, before, before.whole()), before.whole(), null);
        }
        return parts.isWhole() ? whole(article, parts, before) : parted(article, parts, before);
    }

    private Told whole(Article article, Parts parts, PartNumbers before) {
        List<Report> told = new ArrayList<>();
        told.add(reports.of(article).with(parts.all().get(0).testimony()));
        before.goneIn(before.whole()).stream()
                .filter(number -> number > 0)
                .forEach(number -> told.add(withdrawn(article, number)));
        return new Told(told, before.whole(), parts.broken());
    }

    private Told parted(Article article, Parts parts, PartNumbers before) {
        List<Report> made = new ArrayList<>();
        List<Fingerprint> prints = new ArrayList<>();
        for (Part part : parts.all()) {
            Report report = reports.of(article, part);
            made.add(report);
            prints.add(Fingerprint.of(part, report.kind(), report.features().shingles()));
        }
        PartNumbers after = before.next(prints);
        List<Report> told = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Known known = after.known().get(i);
            if (!before.has(known)) {
                told.add(made.get(i).as(article.id().part(known.number())));
            }
        }
        told.addAll(gone(article, before, after));
        return new Told(told, after, parts.broken());
    }

    private List<Report> gone(Article article, PartNumbers before, PartNumbers after) {
        return before.goneIn(after).stream()
                .map(number -> withdrawn(article, number))
                .toList();
    }

    private Report withdrawn(Article article, int part) {
        return reports.withdrawn(article).as(article.id().part(part));
    }
}
