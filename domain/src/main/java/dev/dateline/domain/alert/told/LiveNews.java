package dev.dateline.domain.alert.told;

import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;

/** What may raise an alert: news that came as it was published, not with a feed's past or a replay. */
final class LiveNews {
    private LiveNews() {}

    static boolean isIn(StoryEvent event) {
        StoryChange change = event.change();
        if (change instanceof StoryChange.Opened it) {
            return it.report().arrival() == Arrival.LIVE;
        } else if (change instanceof StoryChange.ReportJoined it) {
            return it.report().arrival() == Arrival.LIVE;
        } else if (change instanceof StoryChange.Reopened it) {
            return it.report().arrival() == Arrival.LIVE;
        } else if (change instanceof StoryChange.Revised it) {
            return it.report().arrival() == Arrival.LIVE;
        }
        return change instanceof StoryChange.PhaseChanged;
    }

    static boolean isIn(Story story) {
        return story.reports().stream().anyMatch(report -> report.arrival() == Arrival.LIVE);
    }
}
