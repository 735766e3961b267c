package dev.dateline.domain.story;

import dev.dateline.domain.story.OpenStory.Measures;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private record Arrival(
            Member member, ReportMeasures measures, OpenStory alone, int[] nearest, Likeness[] likenesses) {}

    /** @param statics the term table of the lane's language */
    public Rehearsal(String lane, StaticTerms statics) {
        this.lane = lane;
        this.memory = new LaneMemory(lane, statics, LaneLimits.unlimited());
        this.search = memory.search();
        this.chronicle = new Chronicle(lane, LaneLimits.unlimited(), new FeatureExtractor());
    }

    /** The next article of the stream. */
    public void add(CorpusArticle article) {
        Report report = reports.of(article);
        StoryId own = StoryId.foundedBy(lane, report.article(), report.version());
        Newcomer newcomer = memory.weigh(report, own);
        List<Integer> nearest = new ArrayList<>();
        List<Likeness> likenesses = new ArrayList<>();
        search.compare(newcomer, (member, likeness) -> {
            nearest.add((int) member.order - 1);
            likenesses.add(likeness);
        });
        OpenStory alone = new OpenStory(
                chronicle.opened(own, newcomer.ref()), newcomer.placed().order(), Measures.NONE);
        arrivals.add(new Arrival(
                newcomer.member(),
                newcomer.measures(),
                alone,
                nearest.stream().mapToInt(i -> i).toArray(),
                likenesses.toArray(Likeness[]::new)));
        memory.settle(newcomer, alone, null, new StoryChange.Opened(newcomer.ref(), Verdict.NOTHING_NEAR.opened()));
        memory.outcome(new Placement.Nothing());
    }

    /** The story of each report, in the order they came: the place of the report that opened it. */
    public int[] place(PlacementWeights weights) {
        PlacementScore score = new PlacementScore(weights);
        OpenStory[] stories = new OpenStory[arrivals.size()];
        int[] placed = new int[arrivals.size()];
        for (int i = 0; i < placed.length; i++) {
            Arrival arrival = arrivals.get(i);
            StoryLikeness match = score.judge(arrival.measures(), near(arrival, placed, stories))
                    .match();
            OpenStory story = match == null ? arrival.alone() : match.story;
            placed[i] = (int) story.opened() - 1;
            Measures measures = story.measures()
                    .with(arrival.member(), match, arrival.measures().moment());
            stories[placed[i]] = new OpenStory(story.story(), story.opened(), measures);
        }
        return placed;
    }

    private static Collection<StoryLikeness> near(Arrival arrival, int[] placed, OpenStory[] stories) {
        Map<Integer, StoryLikeness> near = new LinkedHashMap<>();
        for (int i = 0; i < arrival.nearest().length; i++) {
            int story = placed[arrival.nearest()[i]];
            near.computeIfAbsent(story, s -> new StoryLikeness(stories[s])).add(arrival.likenesses()[i]);
        }
        return near.values();
    }
}
