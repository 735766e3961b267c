package dev.dateline.bench.quality.story;

import dev.dateline.domain.story.ClusterScore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What one clusterer reached, by name of the corpus.
 *
 * @param clusterer whose scores they are
 * @param byCorpus in the order of the corpora; the languages of one corpus are one family, named before the dash
 */
record FamilyScores(String clusterer, Map<String, ClusterScore> byCorpus) {

    /** The score on one corpus. */
    ClusterScore on(StoryCorpus corpus) {
        return Objects.requireNonNull(byCorpus.get(corpus.name()), corpus.name());
    }

    /** B³ F1, the mean over families of the mean over their languages. */
    double b3() {
        return macro(ClusterScore::b3);
    }

    /** Pairwise F1, the mean over families of the mean over their languages. */
    double pairs() {
        return macro(ClusterScore::pairs);
    }

    /** The one figure by which clusterers are compared: the mean of both. */
    double mean() {
        return (b3() + pairs()) / 2;
    }

    private double macro(ToDoubleFunction<ClusterScore> f1) {
        Map<String, List<ClusterScore>> families = new LinkedHashMap<>();
        byCorpus.forEach((corpus, score) -> families.merge(family(corpus), List.of(score), FamilyScores::both));
        return families.values().stream()
                .mapToDouble(scores -> scores.stream().mapToDouble(f1).average().orElse(0))
                .average()
                .orElse(0);
    }

    static String family(String corpus) {
        int dash = corpus.indexOf('-');
        return dash < 0 ? corpus : corpus.substring(0, dash);
    }

    private static List<ClusterScore> both(List<ClusterScore> some, List<ClusterScore> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
