package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.frame.Scene;
import dev.dateline.domain.claim.frame.SpanRanker;
import dev.dateline.domain.claim.frame.SpanTraits;
import dev.dateline.domain.claim.learn.Features;
import dev.dateline.domain.claim.learn.Weights;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Learns weights of a {@link SpanRanker}: a log-linear model over the candidates, by stochastic gradient with AdaGrad's steps. */
final class SpanLearner {
    private static final double RATE = 0.1;
    private static final double LEAST = 1e-3;

    private final BitSet kept;
    private final Weights weights;
    private final float[] squares;
    private final Features features = new Features();

    SpanLearner(Weights weights, BitSet kept) {
        this.kept = kept;
        this.weights = weights;
        squares = new float[weights.size()];
    }

    /** A scene and the span that is right for it; null when there is none. */
    record Example(SpanTraits traits, Scene scene, Words.@Nullable Range right) {}

    void learn(List<Example> examples, int rounds) {
        Random random = new Random(7);
        List<Example> order = new ArrayList<>(examples);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
    }

    /** How much a weight did: its size by how often it was pushed. */
    double effect(int place) {
        return Math.abs(weights.at(place)) * Math.sqrt(squares[place]);
    }

    private void learn(Example example) {
        List<SpanRanker.Candidate> all =
                new SpanRanker(example.traits(), weights).candidates(example.scene(), example.right());
        double[] shares = shares(all);
        boolean possible = all.stream().anyMatch(c -> Objects.equals(c.span(), example.right()));
        if (!possible) {
            return;
        }
        Map<Integer, Double> starts = new HashMap<>();
        Map<Integer, Double> ends = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            Words.Range span = all.get(i).span();
            double push = (Objects.equals(span, example.right()) ? 1 : 0) - shares[i];
            if (span != null) {
                starts.merge(span.from(), push, Double::sum);
                ends.merge(span.to() - 1, push, Double::sum);
            }
            if (Math.abs(push) > LEAST) {
                whole(example, span, push);
            }
        }
        starts.forEach((word, push) -> bound(example, word, push, true));
        ends.forEach((word, push) -> bound(example, word, push, false));
    }

    private static double[] shares(List<SpanRanker.Candidate> all) {
        double highest =
                all.stream().mapToDouble(SpanRanker.Candidate::score).max().orElse(0);
        double[] shares =
                all.stream().mapToDouble(c -> Math.exp(c.score() - highest)).toArray();
        double sum = java.util.Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private void whole(Example example, Words.@Nullable Range span, double push) {
        features.clear();
        if (span == null) {
            example.traits().none(example.scene(), features);
        } else {
            example.traits().whole(example.scene(), span.from(), span.to(), features);
        }
        move(push);
    }

    private void bound(Example example, int word, double push, boolean start) {
        if (Math.abs(push) < LEAST) {
            return;
        }
        features.clear();
        if (start) {
            example.traits().start(example.scene(), word, features);
        } else {
            example.traits().end(example.scene(), word, features);
        }
        move(push);
    }

    private void move(double push) {
        for (int f = 0; f < features.size(); f++) {
            int place = weights.place(features.get(f));
            if (!kept.get(place)) {
                continue;
            }
            squares[place] += (float) (push * push);
            weights.set(place, weights.at(place) + (float) (RATE * push / Math.sqrt(squares[place] + 1e-6)));
        }
    }
}
