package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacedReport;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.life.HourLevel;
import dev.dateline.domain.story.work.Hold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what one entry of a lane causes. */
final class LaneChanges {
    private final List<StoryEvent> events = new ArrayList<>();
    private final Map<StoryId, Story> published = new LinkedHashMap<>();
    private final Map<ArticleId, PlacedReport> reports = new LinkedHashMap<>();
    private final Map<ArticleId, LaneOutcome.Moved> moved = new LinkedHashMap<>();
    private final Map<StoryId, OpenStory> stories = new LinkedHashMap<>();
    private final Set<ArticleId> forgottenReports = new LinkedHashSet<>();
    private final Set<StoryId> forgottenStories = new LinkedHashSet<>();

    void happened(StoryEvent event, Story state) {
        events.add(event);
        published.put(state.id(), state);
    }

    /** A story's measures are other ones, though nothing happened to it. */
    void measured(Story state) {
        published.put(state.id(), state);
    }

    void remember(PlacedReport report) {
        reports.put(report.article(), report);
        moved.remove(report.article());
        forgottenReports.remove(report.article());
    }

    /** A report that was remembered before, or just now, stands in another story, or something else holds for it. */
    void moved(ArticleId report, StoryId to, Hold hold) {
        if (reports.computeIfPresent(report, (article, placed) -> placed.in(to, hold)) == null) {
            moved.put(report, new LaneOutcome.Moved(report, to, hold));
        }
    }

    void remember(OpenStory story) {
        stories.put(story.story().id(), story);
        forgottenStories.remove(story.story().id());
    }

    /** A story's state after what happened so far, if anything did. */
    @Nullable
    OpenStory pending(StoryId story) {
        return stories.get(story);
    }

    void forget(ArticleId report) {
        reports.remove(report);
        moved.remove(report);
        forgottenReports.add(report);
    }

    void forget(StoryId story) {
        stories.remove(story);
        forgottenStories.add(story);
    }

    LaneOutcome outcome(Placement placement, LaneClock clock, List<HourLevel> learnt) {
        return new LaneOutcome(
                placement,
                events,
                List.copyOf(published.values()),
                new LaneOutcome.Remembered(
                        clock,
                        List.copyOf(reports.values()),
                        List.copyOf(moved.values()),
                        List.copyOf(stories.values()),
                        learnt),
                new LaneOutcome.Forgotten(List.copyOf(forgottenReports), List.copyOf(forgottenStories)));
    }
}
