package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.lane.OpenStory.Measures;
import dev.dateline.domain.story.lane.index.TermDictionary;
import dev.dateline.domain.story.work.Hold;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Looks for the story of a report among the stories whose members are nearest to it. */
final class StorySearch {
    private final RetainedReports reports;
    private final TermDictionary dictionary;
    private final Comparison comparison;
    /** Kept only so that what is read ahead is not optimised away. */
    private int touched;

    private final Judge judge = new Judge(PlacementWeights.shipped());

    StorySearch(RetainedReports reports, TermDictionary dictionary) {
        this.reports = reports;
        this.dictionary = dictionary;
        this.comparison = new Comparison(dictionary);
    }

    /** The stories near a report; none for one that must stand alone. */
    Map<KnownStory, StoryLikeness> near(Newcomer report) {
        return report.looksForStory() ? near(report.member(), Member::story) : new LinkedHashMap<>();
    }

    /** The stories near a member. */
    Map<KnownStory, StoryLikeness> near(Member report) {
        return near(report, Member::story);
    }

    /** The stories near a report that was placed before, if its neighbours stood where it is told here. */
    Map<KnownStory, StoryLikeness> nearAgain(Member report, Function<Member, KnownStory> home) {
        for (int place = 0; place < report.weighed(); place++) {
            dictionary.rarity(report.term(place));
        }
        return near(report, home);
    }

    private Map<KnownStory, StoryLikeness> near(Member report, Function<Member, KnownStory> home) {
        Map<KnownStory, StoryLikeness> near = new LinkedHashMap<>();
        compare(report, (other, likeness) -> {
            StoryLikeness story = near.computeIfAbsent(home.apply(other), StoryLikeness::new);
            story.add(likeness);
            story.add(Twin.of(report, other, likeness.all()));
        });
        return near;
    }

    /** Compares a report with its nearest members, best first, without itself, what was withdrawn by hand and other days' templates. */
    void compare(Member report, BiConsumer<Member, Likeness> with) {
        comparison.spread(report);
        List<Member> nearest = reports.nearest(report);
        touched ^= touch(nearest);
        for (Member other : nearest) {
            Likeness likeness = comparison.with(other);
            if (other != report && other.hold != Hold.WITHDRAWN && !Twin.isOtherDays(report, other, likeness.all())) {
                with.accept(other, likeness);
            }
        }
        comparison.clear();
    }

    private static int touch(List<Member> members) {
        int read = 0;
        for (Member member : members) {
            read ^= member.touch();
        }
        return read;
    }

    /** A story of these members and no others, in numbers. */
    KnownStory of(List<Weighed> members, OpenStory story) {
        KnownStory counted = new KnownStory(story);
        Measures measures = Measures.NONE;
        for (int i = 0; i < members.size(); i++) {
            StoryLikeness likeness = new StoryLikeness(counted);
            comparison.spread(members.get(i).member());
            for (Weighed before : members.subList(0, i)) {
                likeness.add(comparison.with(before.member()));
            }
            comparison.clear();
            measures = measures.with(
                    members.get(i).member(), likeness, members.get(i).moment());
        }
        counted.measured(measures);
        return counted;
    }

    /** The score of a report with one of the stories near it. */
    double score(Weighed report, StoryLikeness story, Map<KnownStory, StoryLikeness> near) {
        return judge.score(ReportMeasures.of(report), story, near.values());
    }

    /** Which of these stories is the report's, if any. */
    Verdict judge(Weighed report, Map<KnownStory, StoryLikeness> near) {
        return judge.judge(ReportMeasures.of(report), near.values());
    }
}
