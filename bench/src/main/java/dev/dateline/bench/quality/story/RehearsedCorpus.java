package dev.dateline.bench.quality.story;

import dev.dateline.domain.story.ClusterScore;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.lane.PlacementWeights;
import dev.dateline.domain.story.lane.Rehearsal;
import java.util.HashMap;
import java.util.Map;

/**
 * A corpus whose articles have been compared once, to be placed with many weights.
 *
 * @param name of the corpus
 * @param variant how its articles were changed
 * @param share what its score counts among the others
 * @param rehearsal its articles
 * @param key the true story of each, by number
 */
record RehearsedCorpus(String name, Variant variant, double share, Rehearsal rehearsal, int[] key) {
    private static final double VARIANT_SHARE = .25;

    static RehearsedCorpus of(StoryCorpus corpus, Variant variant, double share, StaticTerms statics) {
        StoryCorpus changed = variant.of(corpus);
        Rehearsal rehearsal = new Rehearsal(corpus.language(), statics);
        changed.articles().forEach(labelled -> rehearsal.add(labelled.article()));
        Map<String, Integer> numbers = new HashMap<>();
        int[] key = changed.articles().stream()
                .mapToInt(a -> numbers.computeIfAbsent(a.story(), s -> numbers.size()))
                .toArray();
        double its = variant == Variant.AS_IS ? share : share * VARIANT_SHARE;
        return new RehearsedCorpus(corpus.name(), variant, its, rehearsal, key);
    }

    ClusterScore place(PlacementWeights weights) {
        return ClusterScore.of(key, rehearsal.place(weights));
    }

    /** The languages of one corpus are one family. */
    String family() {
        return FamilyScores.family(name);
    }
}
