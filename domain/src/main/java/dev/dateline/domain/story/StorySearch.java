package dev.dateline.domain.story;

import dev.dateline.domain.story.PlacedReport.Standing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Looks for the story of a report among the stories whose members are nearest to it. */
final class StorySearch {
    private final RetainedReports reports;
    private final TermDictionary dictionary;
    private final Comparison comparison;
    private final Judge judge = new Judge(PlacementWeights.shipped());

    StorySearch(RetainedReports reports, TermDictionary dictionary) {
        this.reports = reports;
        this.dictionary = dictionary;
        this.comparison = new Comparison(dictionary);
    }

    /** The stories near a report; none for a report that must stand alone. The report itself is left out. */
    Map<KnownStory, StoryLikeness> near(Member report) {
        Map<KnownStory, StoryLikeness> near = new LinkedHashMap<>();
        compare(report, (other, likeness) -> {
            StoryLikeness story = near.computeIfAbsent(other.story(), StoryLikeness::new);
            story.add(likeness);
            story.add(Twin.of(report, other, likeness.all()));
        });
        return near;
    }

    /** Compares a report with its nearest members, best first; itself is left out. */
    void compare(Member report, BiConsumer<Member, Likeness> with) {
        if (report.standing == Standing.MEMBER) {
            comparison.spread(report);
            for (Member other : reports.nearest(report)) {
                if (other != report) {
                    with.accept(other, comparison.with(other));
                }
            }
            comparison.clear();
        }
    }

    /**
     * Which of these stories is the report's, if any.
     *
     * @param usually how near the nearest members of the lane's reports have been
     */
    Verdict judge(Weighed report, Map<KnownStory, StoryLikeness> near, Nearness usually) {
        return judge.judge(measures(report), near.values(), usually);
    }

    ReportMeasures measures(Weighed report) {
        return ReportMeasures.of(report, dictionary);
    }
}
