package dev.dateline.domain.story;

import dev.dateline.domain.story.life.HourLevel;
import java.util.List;

/** Everything a lane remembers, in any order: what its outcomes told to remember and not yet to forget. */
public record LaneState(LaneClock clock, List<PlacedReport> reports, List<OpenStory> stories, List<HourLevel> week) {
    public LaneState {
        reports = List.copyOf(reports);
        stories = List.copyOf(stories);
        week = List.copyOf(week);
    }
}
