package dev.dateline.domain.story;

import dev.dateline.domain.story.OpenStory.Measures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks for the story of a report among the stories whose members are nearest to it. */
final class StorySearch {
    private final RetainedReports reports;
    private final StoryBook stories;
    private final TermDictionary dictionary;
    private final Comparison comparison;
    private final Judge judge = new Judge(PlacementWeights.shipped());

    StorySearch(RetainedReports reports, StoryBook stories, TermDictionary dictionary) {
        this.reports = reports;
        this.stories = stories;
        this.dictionary = dictionary;
        this.comparison = new Comparison(dictionary);
    }

    /** The stories near a report; none for one that must stand alone. */
    Map<StoryId, StoryLikeness> near(Newcomer report) {
        return report.looksForStory() ? near(report.member(), home()) : new LinkedHashMap<>();
    }

    /** The stories near a member. */
    Map<StoryId, StoryLikeness> near(Member report) {
        return near(report, home());
    }

    /** The stories near a report that was placed before, if its neighbours stood where it is told here. */
    Map<StoryId, StoryLikeness> nearAgain(Member report, Function<Member, OpenStory> home) {
        for (int place = 0; place < report.weighed(); place++) {
            dictionary.rarity(report.term(place));
        }
        return near(report, home);
    }

    private Map<StoryId, StoryLikeness> near(Member report, Function<Member, OpenStory> home) {
        Map<StoryId, StoryLikeness> near = new LinkedHashMap<>();
        compare(report, (other, likeness) -> {
            OpenStory at = home.apply(other);
            StoryLikeness story = near.computeIfAbsent(at.story().id(), id -> new StoryLikeness(at));
            story.add(likeness);
            story.add(Twin.of(report, other, likeness.all()));
        });
        return near;
    }

    /** Compares a report with its nearest members, best first; itself is left out. */
    void compare(Member report, BiConsumer<Member, Likeness> with) {
        comparison.spread(report);
        for (Member other : reports.nearest(report)) {
            if (other != report) {
                with.accept(other, comparison.with(other));
            }
        }
        comparison.clear();
    }

    /** Where members stand. */
    Function<Member, OpenStory> home() {
        return member -> stories.get(member.story);
    }

    /** How it would be if a group of a story's reports stood apart, under this id; the story's others are given, too. */
    Parting part(OpenStory story, StoryId apart, List<Weighed> group, List<Weighed> rest) {
        Story parted = new StoryDraft(story.story()).id(apart).same();
        Set<Member> members = group.stream().map(Weighed::member).collect(Collectors.toSet());
        return new Parting(
                members, story.as(parted).as(measure(story, group)), story.as(measure(story, rest)), home());
    }

    private Measures measure(OpenStory story, List<Weighed> members) {
        Measures measures = Measures.NONE;
        for (int i = 0; i < members.size(); i++) {
            StoryLikeness likeness = new StoryLikeness(story);
            comparison.spread(members.get(i).member());
            for (Weighed before : members.subList(0, i)) {
                likeness.add(comparison.with(before.member()));
            }
            comparison.clear();
            measures = measures.with(members.get(i).member(), likeness, members.get(i).moment());
        }
        return measures;
    }

    /** The score of a report with one of the stories near it. */
    double score(Weighed report, StoryLikeness story, Map<StoryId, StoryLikeness> near) {
        return judge.score(ReportMeasures.of(report), story, near.values());
    }

    /** Which of these stories is the report's, if any. */
    Verdict judge(Weighed report, Map<StoryId, StoryLikeness> near) {
        return judge.judge(ReportMeasures.of(report), near.values());
    }
}
