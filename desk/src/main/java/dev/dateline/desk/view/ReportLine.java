package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One report in a story's timeline.
 *
 * @param link where to read it, or null when its address must not be linked
 * @param lag {@code first}, or how long after the first, for instance {@code + 12 min}
 * @param kind what its text is: {@code first}, {@code own}, {@code copy} or {@code rewrite}
 * @param text the same in words
 * @param versions the page of the article's versions
 * @param published when its publisher says it was published, if known
 */
public record ReportLine(
        String outlet,
        String title,
        @Nullable String link,
        String lead,
        Moment seenAt,
        @Nullable Moment published,
        String lag,
        boolean withdrawn,
        List<Badge> badges,
        String kind,
        String text,
        int version,
        String versions) {

    private static final int LONGEST_LEAD = 240;

    /** The founding report; it stands at the story's first moment, whatever versions came later. */
    static ReportLine first(ReportRef report, Story story, Texts texts, Instant now) {
        return of(report, story.firstSeen(), "first", texts, now);
    }

    /** A report that came later. */
    static ReportLine later(ReportRef report, Story story, Texts texts, Instant now) {
        String lag = Moment.lag(story.firstSeen(), report.seenAt());
        return of(report, report.seenAt(), lag, texts, now);
    }

    private static ReportLine of(ReportRef report, Instant at, String lag, Texts texts, Instant now) {
        Instant published = report.published();
        return new ReportLine(
                report.outlet().name(),
                report.title(),
                SafeLink.to(report.url()),
                Words.cut(report.lead(), LONGEST_LEAD),
                Moment.of(at, now),
                published == null ? null : Moment.of(published, now),
                lag,
                Badge.isWithdrawn(report),
                Badge.of(report),
                texts.kind(report).name().toLowerCase(Locale.ROOT),
                texts.words(report),
                report.version(),
                Paths.article(report.article()));
    }

    /** Whether it is the report that opened the story. */
    public boolean isFirst() {
        return lag.equals("first");
    }
}
