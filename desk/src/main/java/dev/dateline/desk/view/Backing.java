package dev.dateline.desk.view;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Who stands behind a story.
 *
 * @param firstBy the outlet that had it first
 * @param publishedFirst the outlet whose report is dated first, if that is another one; else empty
 * @param verdict how sure the story is, in a sentence
 * @param span how long the story has been told
 * @param origins its independent origins
 * @param copied texts with copies
 */
public record Backing(
        String firstBy,
        String publishedFirst,
        String verdict,
        String span,
        List<OriginLine> origins,
        List<CopyGroup> copied) {

    private static final int WELL_BACKED = 3;

    static Backing of(Story story, Texts texts, Instant now) {
        List<ReportRef> reports = story.reports();
        String firstBy = reports.isEmpty() ? "" : reports.get(0).outlet().name();
        ReportRef dated = texts.find(story.first());
        String datedBy = dated == null ? "" : dated.outlet().name();
        return new Backing(
                firstBy,
                datedBy.equals(firstBy) ? "" : datedBy,
                verdict(story),
                Moment.length(Duration.between(story.firstSeen(), story.lastSeen())),
                OriginLine.of(story, now),
                CopyGroup.of(story, texts, now));
    }

    private static String verdict(Story story) {
        int origins = story.support().origins();
        long copies = story.reports().stream()
                .filter(report -> report.relation().isCopy())
                .count();
        String copied = copies == 0
                ? ""
                : "; " + copies + " of " + Words.count(story.reportCount(), "report")
                        + (copies == 1 ? " is a copy" : " are copies");
        if (origins == 0) {
            return "Origins were not counted";
        } else if (origins == 1) {
            return "One origin only: nobody else has it of his own" + copied;
        }
        String backed = origins >= WELL_BACKED ? "Well backed: " : "";
        return backed + origins + " independent origins" + copied;
    }
}
