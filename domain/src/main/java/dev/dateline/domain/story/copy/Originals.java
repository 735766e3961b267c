package dev.dateline.domain.story.copy;

import dev.dateline.domain.article.Origin;
import dev.dateline.domain.story.Overlap;
import dev.dateline.domain.story.ReportRef;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decides which of two texts that are copies was there first. */
public final class Originals {
    /** Dates nearer to each other than this say nothing: outlets round them, and agencies' copies appear within minutes. */
    private static final Duration CLEARLY = Duration.ofMinutes(5);

    /** A text of which this much more is the other's part. */
    private static final double FULLER = .4;

    private Originals() {}

    /**
     * True if a text that came later is the original of one that was taken for it: an agency's text on the agency's own
     * outlet before any outlet that prints it; else the one published clearly earlier; else, where one of the two has no
     * date, the one that has all of the other and more; else the one that came first.
     *
     * @param overlap what the newcomer has in common with the present original
     */
    public static boolean isOriginal(ReportRef newcomer, ReportRef present, Overlap overlap) {
        if (isAgencys(newcomer) != isAgencys(present)) {
            return isAgencys(newcomer);
        }
        @Nullable Instant ours = newcomer.published();
        @Nullable Instant theirs = present.published();
        if (ours != null
                && theirs != null
                && Duration.between(ours, theirs).abs().compareTo(CLEARLY) > 0) {
            return ours.isBefore(theirs);
        }
        return overlap.covers() - overlap.covered() > FULLER;
    }

    /** An agency's text where the agency itself put it out. */
    private static boolean isAgencys(ReportRef report) {
        return report.origin().kind() == Origin.Kind.AGENCY
                && (report.origin().id().equals(report.outlet().id())
                        || report.origin().id().equals(report.outlet().family()));
    }
}
