package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.PlacedReport;
import dev.dateline.domain.story.life.HourLevel;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everything a lane remembers: what its outcomes told to remember and not yet to forget. It is handed over one by one, in
 * any order, because a lane's million reports are not to be in memory twice.
 */
public interface LaneState {
    /** How far the lane had come. */
    LaneClock clock();

    /** What is usual at each hour of the week. */
    List<HourLevel> week();

    /** Hands over each story. */
    void eachStory(Consumer<OpenStory> to);

    /** Hands over each report. */
    void eachReport(Consumer<PlacedReport> to);

    /** A state that is in memory. */
    static LaneState of(
            LaneClock clock,
            Collection<PlacedReport> reports,
            Collection<OpenStory> stories,
            Collection<HourLevel> week) {
        List<PlacedReport> allReports = List.copyOf(reports);
        List<OpenStory> allStories = List.copyOf(stories);
        List<HourLevel> hours = List.copyOf(week);
        return new LaneState() {
            @Override
            public LaneClock clock() {
                return clock;
            }

            @Override
            public List<HourLevel> week() {
                return hours;
            }

            @Override
            public void eachStory(Consumer<OpenStory> to) {
                allStories.forEach(to);
            }

            @Override
            public void eachReport(Consumer<PlacedReport> to) {
                allReports.forEach(to);
            }
        };
    }
}
