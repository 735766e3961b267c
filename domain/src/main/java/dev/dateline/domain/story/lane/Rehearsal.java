package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stream of articles in one language that is placed again and again, with other weights each time. What is like what does
 * not depend on where anything was placed: terms get their weights on arrival, and the nearest members are found by their
 * words alone. So all comparisons are made once, and a further placement only sums up and decides, with the very classes
 * that {@link Lane} decides with. Nothing is forgotten, as with {@link LaneLimits#unlimited()}.
 */
public final class Rehearsal {
    private final String lane;
    private final LaneMemory memory;
    private final StorySearch search;
    private final Chronicle chronicle;
    private final CorpusReports reports = new CorpusReports();
    private final List<Arrival> arrivals = new ArrayList<>();

    /** A report, the story it would open, and what it was compared with. */
    private record Arrival(Member member, ReportMeasures measures, OpenStory alone, List<Near> nearest) {}

    /** An earlier report: its place, how like it is, and whether it has the same text. */
    private record Near(
            int place, Likeness likeness, @Nullable Twin twin) {}

    /** @param statics the term table of the lane's language */
    public Rehearsal(String lane, StaticTerms statics) {
        this.lane = lane;
        this.memory = new LaneMemory(lane, statics, LaneLimits.unlimited(), StoryShelf.NONE);
        this.search = memory.search();
        this.chronicle = memory.chronicle();
    }

    /** The next article of the stream. */
    public void add(CorpusArticle article) {
        Report report = reports.of(article);
        StoryId founded = StoryId.foundedBy(lane, report.article(), report.version());
        Newcomer newcomer = memory.weigh(report, founded);
        List<Near> nearest = new ArrayList<>();
        Member own = newcomer.member();
        if (newcomer.looksForStory()) {
            search.compare(
                    own,
                    (other, likeness) -> nearest.add(
                            new Near((int) other.order - 1, likeness, Twin.of(own, other, likeness.all()))));
        }
        OpenStory alone = chronicle.opened(founded, newcomer);
        arrivals.add(new Arrival(own, ReportMeasures.of(newcomer.weighed()), alone, nearest));
        memory.settle(newcomer, alone, null, new StoryChange.Opened(newcomer.ref(), Verdict.NOTHING_NEAR.opened()));
        memory.outcome(new Placement.Nothing());
    }

    /** The story of each report, in the order they came: the place of the report that opened it. */
    public int[] place(PlacementWeights weights) {
        Judge judge = new Judge(weights);
        KnownStory[] stories = new KnownStory[arrivals.size()];
        int[] placed = new int[arrivals.size()];
        for (int i = 0; i < placed.length; i++) {
            Arrival arrival = arrivals.get(i);
            Verdict verdict = judge.judge(arrival.measures(), near(arrival, placed, stories));
            StoryLikeness match = verdict.match();
            KnownStory story = match == null ? new KnownStory(arrival.alone()) : match.story;
            placed[i] = (int) story.opened() - 1;
            stories[placed[i]] = story;
            story.measured(story.measures()
                    .with(arrival.member(), match, arrival.measures().moment()));
        }
        return placed;
    }

    private static Collection<StoryLikeness> near(Arrival arrival, int[] placed, KnownStory[] stories) {
        Map<Integer, StoryLikeness> near = new LinkedHashMap<>();
        for (Near other : arrival.nearest()) {
            StoryLikeness story = near.computeIfAbsent(placed[other.place()], at -> new StoryLikeness(stories[at]));
            story.add(other.likeness());
            story.add(other.twin());
        }
        return near.values();
    }
}
