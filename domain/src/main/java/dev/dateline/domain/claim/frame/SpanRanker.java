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
    /** More speaks for no span as a whole: of 2.8 million in news the highest had 4.5. */
    private static final float WHOLE_MOST = 6;

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
        return best(scene, none(scene));
    }

    /** The best span, even where there being none is likelier; "there is none" only where no span is possible. */
    public Candidate bestSpan(Scene scene) {
        Candidate best = best(scene, new Candidate(null, Float.NEGATIVE_INFINITY));
        return best.span() == null ? none(scene) : best;
    }

    /** What is better than this by most; spans that cannot be are not weighed as a whole. */
    private Candidate best(Scene scene, Candidate beaten) {
        Candidate best = beaten;
        List<Bound> starts = bounds(scene, true, null);
        List<Bound> ends = bounds(scene, false, null);
        for (Bound start : starts) {
            for (Bound end : ends) {
                float bounds = start.score() + end.score();
                if (bounds + WHOLE_MOST <= best.score()) {
                    break;
                }
                if (isPossible(scene, start, end)) {
                    float score = bounds + whole(scene, start, end);
                    best = score > best.score() ? candidate(start, end, score) : best;
                }
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
                if (isPossible(scene, start, end)) {
                    all.add(candidate(start, end, start.score() + end.score() + whole(scene, start, end)));
                }
            }
        }
        return all;
    }

    private boolean isPossible(Scene scene, Bound start, Bound end) {
        int to = end.word() + 1;
        return to > start.word() && traits.isPossible(scene, start.word(), to);
    }

    private float whole(Scene scene, Bound start, Bound end) {
        features.clear();
        traits.whole(scene, start.word(), end.word() + 1, features);
        return weights.sum(features);
    }

    private static Candidate candidate(Bound start, Bound end, float score) {
        return new Candidate(new Words.Range(start.word(), end.word() + 1), score);
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
