package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacedReport;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.life.HourLevel;
import dev.dateline.domain.story.work.Hold;
import java.util.List;

/**
 * All that one entry of a lane caused, to be published and stored together.
 *
 * @param placement what became of the entry
 * @param events what happened to stories, in order
 * @param stories new states of the stories in {@code events}, redirects included, and of those that slowed down
 * @param remembered what to store so that the lane can be restored
 * @param forgotten what need not be stored any longer
 */
public record LaneOutcome(
        Placement placement, List<StoryEvent> events, List<Story> stories, Remembered remembered, Forgotten forgotten) {
    public LaneOutcome {
        events = List.copyOf(events);
        stories = List.copyOf(stories);
    }

    /** State to put into the store: by article, by story and by hour of the week, and the lane's clock. */
    public record Remembered(
            LaneClock clock,
            List<PlacedReport> reports,
            List<Moved> moved,
            List<OpenStory> stories,
            List<HourLevel> week) {
        public Remembered {
            moved = List.copyOf(moved);
            week = List.copyOf(week);
            reports = List.copyOf(reports);
            stories = List.copyOf(stories);
        }
    }

    /** A report remembered before stands in this story now, and this holds for it. */
    public record Moved(ArticleId article, StoryId to, Hold hold) {}

    /** State to delete from the store. */
    public record Forgotten(List<ArticleId> reports, List<StoryId> stories) {
        public Forgotten {
            reports = List.copyOf(reports);
            stories = List.copyOf(stories);
        }
    }
}
