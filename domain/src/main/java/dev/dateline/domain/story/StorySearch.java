package dev.dateline.domain.story;

import dev.dateline.domain.story.PlacedReport.Standing;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for the story of a report among the stories whose members are nearest to it. */
final class StorySearch {
    private final RetainedReports reports;
    private final StoryBook stories;
    private final Comparison comparison;

    StorySearch(RetainedReports reports, StoryBook stories, TermDictionary dictionary) {
        this.reports = reports;
        this.stories = stories;
        this.comparison = new Comparison(dictionary);
    }

    /** The stories near a report; none for a report that must stand alone. The report itself is left out. */
    Map<StoryId, StoryLikeness> near(Member report) {
        Map<StoryId, StoryLikeness> near = new LinkedHashMap<>();
        if (report.standing == Standing.MEMBER) {
            comparison.spread(report);
            for (Member other : reports.nearest(report)) {
                if (other != report) {
                    Likeness likeness = comparison.with(other);
                    StoryLikeness story = near.computeIfAbsent(other.story, id -> new StoryLikeness(stories.get(id)));
                    story.add(likeness);
                    story.add(Twin.of(report, other, likeness.all()));
                }
            }
            comparison.clear();
        }
        return near;
    }

    /** Which of these stories is the report's, if any. */
    static Verdict judge(Weighed report, Map<StoryId, StoryLikeness> near) {
        Crowd crowd = new Crowd(near.values());
        PlacementScore score = new PlacementScore(report);
        Verdict verdict = Verdict.NOTHING_NEAR;
        for (StoryLikeness story : near.values()) {
            if (!crowd.outshines(story)) {
                story.score = score.of(story, crowd);
                verdict = verdict.with(story, story.score);
            }
        }
        return verdict.inheriting(twins(near));
    }

    /** The story that holds the text this report copies, if there is one. */
    private static @Nullable StoryLikeness twins(Map<StoryId, StoryLikeness> near) {
        StoryLikeness home = null;
        for (StoryLikeness story : near.values()) {
            boolean nearer = story.twin != null
                    && story.twin.inherits()
                    && (home == null || Twin.nearer(home.twin, story.twin) == story.twin);
            home = nearer ? story : home;
        }
        return home;
    }
}
