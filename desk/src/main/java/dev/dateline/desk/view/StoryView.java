package dev.dateline.desk.view;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a story's page.
 *
 * @param row what the front page says of it
 * @param backing who stands behind it
 * @param claims who says what
 * @param lanes when each outlet reported
 * @param axis the first, the middle and the last moment of those lanes
 * @param timeline the reports that the story keeps, in the order in which they joined
 * @param leftOut how many reports are not kept, in words; empty when all are
 * @param events what happened, newest first
 * @param related other stories
 * @param travel how one goes back in its time
 */
public record StoryView(
        StoryRow row,
        Backing backing,
        ClaimsView claims,
        List<OutletLane> lanes,
        List<Moment> axis,
        List<ReportLine> timeline,
        String leftOut,
        List<EventLine> events,
        List<RelatedLine> related,
        TimeTravel travel,
        StatusLine status) {

    private static final int MOST_EVENTS = 200;

    /** The page of a story now. */
    public static StoryView of(Story story, Material material, Instant now) {
        return of(story, null, material, now);
    }

    /** The page of a story as it was at a moment; of the present where that is null. */
    public static StoryView of(Story story, @Nullable Instant asOf, Material material, Instant now) {
        Instant wireTime = asOf == null ? material.stories().wireTime() : asOf;
        Texts texts = new Texts(story);
        List<StoryEvent> events = events(story, material);
        int leftOut = story.reportCount() - story.reports().size();
        return new StoryView(
                StoryRow.of(story, material, wireTime, now),
                Backing.of(story, texts, now),
                ClaimsView.of(story, now),
                OutletLane.of(story, texts),
                axis(story, now),
                timeline(story, texts, now),
                leftOut > 0 ? Words.count(leftOut, "earlier report") : "",
                lines(events, asOf == null ? Long.MAX_VALUE : story.sequence(), material, now),
                RelatedLine.of(story, material, now),
                TimeTravel.of(story, events, asOf, now),
                StatusLine.of(material.newsroom().health(), now));
    }

    /** All events that the desk has on disk, or else the newest that it remembers. */
    private static List<StoryEvent> events(Story story, Material material) {
        List<StoryEvent> kept = material.archive().events(story.id(), Material.ALWAYS);
        List<StoryEvent> remembered = material.newsroom().history().of(story.id());
        return kept.size() < remembered.size() ? remembered : kept;
    }

    private static List<EventLine> lines(List<StoryEvent> events, long last, Material material, Instant now) {
        return events.stream()
                .filter(event -> event.sequence() <= last)
                .sorted(Comparator.comparingLong(StoryEvent::sequence).reversed())
                .limit(MOST_EVENTS)
                .map(event -> EventLine.of(event, material.stories(), now))
                .toList();
    }

    private static List<Moment> axis(Story story, Instant now) {
        Instant middle = story.firstSeen()
                .plus(Duration.between(story.firstSeen(), story.lastSeen()).dividedBy(2));
        return List.of(Moment.of(story.firstSeen(), now), Moment.of(middle, now), Moment.of(story.lastSeen(), now));
    }

    private static List<ReportLine> timeline(Story story, Texts texts, Instant now) {
        List<ReportLine> lines = new ArrayList<>();
        for (ReportRef report : story.reports()) {
            lines.add(
                    lines.isEmpty()
                            ? ReportLine.first(report, story, texts, now)
                            : ReportLine.later(report, story, texts, now));
        }
        return lines;
    }
}
