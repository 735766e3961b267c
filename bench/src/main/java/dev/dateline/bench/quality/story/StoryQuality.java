package dev.dateline.bench.quality.story;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.domain.story.ClusterScore;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.lane.Clusterer;
import dev.dateline.domain.story.lane.LaneLimits;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Stories of the corpora by our placement and by the naive clusterer, judged alike. The naive one gets the single threshold
 * that is best for it on these very corpora; ours is set once and for all.
 */
public final class StoryQuality {
    private static final int LEAST_PERCENT = 10;
    private static final int MOST_PERCENT = 40;
    private static final int STEP_PERCENT = 2;

    private StoryQuality() {}

    /** Prints the tables, or that there are no corpora. */
    public static void report(Corpora corpora, PrintStream out) {
        List<StoryCorpus> stories = StoryCorpora.read(corpora);
        if (stories.isEmpty()) {
            out.println("stories: skipped: no corpora");
            return;
        }
        FamilyScores ours = judge("Dateline", stories, StoryQuality::ours);
        int percent = bestThreshold(stories);
        FamilyScores naive = judge("naive", stories, corpus -> naive(corpus, percent));
        out.printf(
                Locale.ROOT,
                "Stories: B³ and pairwise precision, recall, F1. naive: one pass, streaming idf, centroid cosine ≥ %.2f,%n"
                        + "the best single threshold on these corpora.%n",
                percent / 100.0);
        table(stories, List.of(ours, naive)).print(out);
        rival(stories, ours).print(out);
    }

    private static int bestThreshold(List<StoryCorpus> stories) {
        return IntStream.rangeClosed(LEAST_PERCENT / STEP_PERCENT, MOST_PERCENT / STEP_PERCENT)
                .map(step -> step * STEP_PERCENT)
                .boxed()
                .max(Comparator.comparingDouble(percent ->
                        judge("", stories, corpus -> naive(corpus, percent)).mean()))
                .orElseThrow();
    }

    private static FamilyScores judge(
            String clusterer, List<StoryCorpus> stories, Function<StoryCorpus, Map<String, String>> cluster) {
        Map<String, ClusterScore> scores = new LinkedHashMap<>();
        stories.forEach(corpus -> scores.put(corpus.name(), ClusterScore.of(corpus.key(), cluster.apply(corpus))));
        return new FamilyScores(clusterer, scores);
    }

    private static Map<String, String> ours(StoryCorpus corpus) {
        Clusterer clusterer = new Clusterer(StaticTerms::shippedFor, LaneLimits.unlimited(), System::nanoTime);
        corpus.articles().forEach(labelled -> clusterer.add(labelled.article()));
        return clusterer.stories().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, story -> story.getValue().value()));
    }

    private static Map<String, String> naive(StoryCorpus corpus, int percent) {
        NaiveClusterer clusterer = new NaiveClusterer(percent / 100.0);
        corpus.articles().forEach(labelled -> clusterer.add(labelled.article()));
        return clusterer.stories();
    }

    private static Table table(List<StoryCorpus> stories, List<FamilyScores> clusterers) {
        Table table = new Table("corpus", "by", "articles", "B³ P", "B³ R", "B³ F1", "pair P", "pair R", "pair F1");
        for (StoryCorpus corpus : stories) {
            for (FamilyScores scores : clusterers) {
                ClusterScore s = scores.on(corpus);
                table.add(
                        corpus.name(),
                        scores.clusterer(),
                        s.articles(),
                        s.b3Precision(),
                        s.b3Recall(),
                        s.b3(),
                        s.pairPrecision(),
                        s.pairRecall(),
                        s.pairs());
            }
        }
        clusterers.forEach(s -> table.add("mean of families", s.clusterer(), "", "", "", s.b3(), "", "", s.pairs()));
        return table;
    }

    /** A commercial system that had the full texts and the world's other news; ours had these titles alone. */
    private static Table rival(List<StoryCorpus> stories, FamilyScores ours) {
        Table table = new Table("titles only", "ours B³ F1", "ours pair F1", "Event Registry B³ F1", "pair F1");
        for (StoryCorpus corpus : stories) {
            Map<String, String> rival = corpus.rival();
            if (!rival.isEmpty()) {
                ClusterScore our = ours.on(corpus);
                ClusterScore their = ClusterScore.of(corpus.key(), rival);
                table.add(corpus.name(), our.b3(), our.pairs(), their.b3(), their.pairs());
            }
        }
        return table;
    }
}
