package dev.dateline.domain.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Looks for the story of a report among the stories whose members are nearest to it. */
final class StorySearch {
    private final RetainedReports reports;
    private final StoryBook stories;
    private final Comparison comparison;
    private final PlacementScore score = new PlacementScore(PlacementWeights.shipped());

    StorySearch(RetainedReports reports, StoryBook stories, TermDictionary dictionary) {
        this.reports = reports;
        this.stories = stories;
        this.comparison = new Comparison(dictionary);
    }

    /** The stories near a report that is not in the search itself; none for a report that must stand alone. */
    Map<StoryId, StoryLikeness> near(Newcomer report) {
        Map<StoryId, StoryLikeness> near = new LinkedHashMap<>();
        compare(
                report,
                (member, likeness) -> near.computeIfAbsent(member.story, id -> new StoryLikeness(stories.get(id)))
                        .add(likeness));
        return near;
    }

    /** Compares a report that is not in the search itself with its nearest members, best first. */
    void compare(Newcomer report, BiConsumer<Member, Likeness> with) {
        if (report.isMember()) {
            comparison.spread(report.member());
            reports.nearest(report.member()).forEach(other -> with.accept(other, comparison.with(other)));
            comparison.clear(report.member());
        }
    }

    /** Which of these stories is the report's, if any. */
    Verdict judge(Newcomer report, Map<StoryId, StoryLikeness> near) {
        return score.judge(report.measures(), near.values());
    }
}
