package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.learn.Features;
import dev.dateline.domain.claim.learn.Weights;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the best span of a kind for a cue, or none. A span's score is the sum of what speaks for its beginning, for its end and
 * for the whole; only the best beginnings and ends are paired. Weights are learned as those of a log-linear model over the pairs.
 */
public final class SpanRanker {
    private static final int STARTS = 10;
    private static final int ENDS = 14;

    private final Weights weights;
    private final SpanTraits traits;
    private final Features features = new Features();

    /**
     * A span that was weighed.
     *
     * @param span its words; null for "there is none"
     * @param score what speaks for it
     */
    public record Candidate(Words.@Nullable Range span, float score) {}

    private record Bound(int word, float score) {}

    /** A ranker of spans by these traits and weights. */
    public SpanRanker(SpanTraits traits, Weights weights) {
        this.traits = traits;
        this.weights = weights;
    }

    /** The best candidate; "there is none" where no span is better. */
    public Candidate best(Scene scene) {
        return best(candidates(scene, null));
    }

    /** The best span, even where there being none is likelier; "there is none" only where no span is possible. */
    public Candidate bestSpan(Scene scene) {
        List<Candidate> all = candidates(scene, null);
        return all.size() == 1 ? all.get(0) : best(all.subList(1, all.size()));
    }

    private static Candidate best(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            if (candidate.score() > best.score()) {
                best = candidate;
            }
        }
        return best;
    }

    /** All that are weighed, "there is none" first; {@code asked} is among them where it is possible. */
    public List<Candidate> candidates(Scene scene, Words.@Nullable Range asked) {
        List<Candidate> all = new ArrayList<>();
        all.add(none(scene));
        List<Bound> starts = bounds(scene, true, asked);
        List<Bound> ends = bounds(scene, false, asked);
        for (Bound start : starts) {
            for (Bound end : ends) {
                int to = end.word() + 1;
                if (to > start.word() && traits.isPossible(scene, start.word(), to)) {
                    features.clear();
                    traits.whole(scene, start.word(), to, features);
                    float score = start.score() + end.score() + weights.sum(features);
                    all.add(new Candidate(new Words.Range(start.word(), to), score));
                }
            }
        }
        return all;
    }

    private Candidate none(Scene scene) {
        features.clear();
        traits.none(scene, features);
        return new Candidate(null, weights.sum(features));
    }

    private List<Bound> bounds(Scene scene, boolean starts, Words.@Nullable Range asked) {
        Words.Range window = traits.window(scene);
        List<Bound> all = new ArrayList<>();
        for (int word = window.from(); word < window.to(); word++) {
            if (starts ? traits.mayStart(scene, word) : traits.mayEnd(scene, word)) {
                all.add(new Bound(word, score(scene, word, starts)));
            }
        }
        all.sort(Comparator.comparingDouble((Bound bound) -> -bound.score()));
        int most = starts ? STARTS : ENDS;
        List<Bound> best = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
        if (asked != null) {
            int wanted = starts ? asked.from() : asked.to() - 1;
            if (best.stream().noneMatch(bound -> bound.word() == wanted)) {
                best.add(new Bound(wanted, score(scene, wanted, starts)));
            }
        }
        return best;
    }

    private float score(Scene scene, int word, boolean start) {
        features.clear();
        if (start) {
            traits.start(scene, word, features);
        } else {
            traits.end(scene, word, features);
        }
        return weights.sum(features);
    }
}
