package dev.dateline.desk.view;

import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything on a story's page.
 *
 * @param row what the front page says of it
 * @param timeline the reports that the story keeps, in the order in which they joined
 * @param leftOut how many reports are not kept, in words; empty when all are
 * @param firstBy the outlet that had it first
 * @param span how long the story has been told
 * @param events what happened, newest first
 */
public record StoryView(
        StoryRow row,
        List<ReportLine> timeline,
        String leftOut,
        String firstBy,
        String span,
        List<EventLine> events,
        StatusLine status) {

    /** The page of a story now. */
    public static StoryView of(Story story, Newsroom newsroom, Instant now) {
        List<ReportRef> reports = story.reports();
        List<EventLine> events = newsroom.history().of(story.id()).stream()
                .map(event -> EventLine.of(event, newsroom.stories(), now))
                .sorted(Comparator.comparingLong(EventLine::sequence).reversed())
                .toList();
        int leftOut = story.reportCount() - reports.size();
        return new StoryView(
                StoryRow.of(story, newsroom.stories(), newsroom.stories().wireTime(), now),
                timeline(story, now),
                leftOut > 0 ? Words.count(leftOut, "earlier report") : "",
                reports.isEmpty() ? "" : reports.get(0).outlet().name(),
                Moment.length(Duration.between(story.firstSeen(), story.lastSeen())),
                events,
                StatusLine.of(newsroom.health(), now));
    }

    private static List<ReportLine> timeline(Story story, Instant now) {
        List<ReportLine> lines = new ArrayList<>();
        for (ReportRef report : story.reports()) {
            lines.add(lines.isEmpty() ? ReportLine.first(report, story, now) : ReportLine.later(report, story, now));
        }
        return lines;
    }
}
