package dev.dateline.desk.view;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.Syndication;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that others copied.
 *
 * @param outlet who had it first
 * @param title its headline
 * @param link where to read it, or null when its address must not be linked
 * @param copies how many there are, in words
 * @param lines the copies that the story lists, in the order in which they came
 */
public record CopyGroup(
        String outlet, String title, @Nullable String link, String copies, List<Line> lines) {

    /**
     * One copy.
     *
     * @param lag how long after the original
     * @param share how much of the original stands in it, in per cent
     */
    public record Line(String outlet, @Nullable String link, String lag, int share, Moment at) {}

    static List<CopyGroup> of(Story story, Texts texts, Instant now) {
        return story.support().syndications().stream()
                .map(group -> of(group, story, texts, now))
                .toList();
    }

    private static CopyGroup of(Syndication group, Story story, Texts texts, Instant now) {
        ReportRef original = texts.find(group.original());
        List<Line> lines = story.reports().stream()
                .filter(report -> isCopyOf(report, group.original()))
                .map(report -> line(report, original, now))
                .toList();
        String copies = group.copies() == 1 ? "1 copy" : group.copies() + " copies";
        return original == null
                ? new CopyGroup("", "A text that is not listed any more", null, copies, lines)
                : new CopyGroup(original.outlet().name(), original.title(), SafeLink.to(original.url()), copies, lines);
    }

    private static boolean isCopyOf(ReportRef report, ArticleId original) {
        return report.relation().isCopy() && original.equals(report.relation().to());
    }

    private static Line line(ReportRef copy, @Nullable ReportRef original, Instant now) {
        Duration lag = original == null ? Duration.ZERO : Duration.between(original.seenAt(), copy.seenAt());
        return new Line(
                copy.outlet().name(),
                SafeLink.to(copy.url()),
                lag.isNegative() || lag.isZero() ? "" : "+ " + Moment.length(lag),
                (int) Math.round(100 * copy.relation().covers()),
                Moment.of(copy.seenAt(), now));
    }
}
