package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.frame.ContentTraits;
import dev.dateline.domain.claim.frame.FrameModel;
import dev.dateline.domain.claim.frame.Scene;
import dev.dateline.domain.claim.frame.SourceTraits;
import dev.dateline.domain.claim.frame.SpanRanker;
import dev.dateline.domain.claim.learn.Weights;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Learns a {@link FrameModel} from marked texts. The same texts give the same model. */
final class ClaimTraining {
    private static final int BITS = 21;
    private static final int CUES = 80_000;
    private static final int SOURCES = 60_000;
    private static final int CONTENTS = 130_000;
    private static final int CUE_ROUNDS = 12;
    private static final int SPAN_ROUNDS = 6;
    private static final int MOST_PARTS = 3;

    private ClaimTraining() {}

    static FrameModel learn(List<GoldScenes> texts, float bias) {
        Weights cues = twice(CUES, kept -> new Learned(new CueLearner(BITS, kept).learn(texts, CUE_ROUNDS)));
        Weights sources = twice(SOURCES, kept -> spans(sources(texts), kept));
        Weights contents = twice(CONTENTS, kept -> spans(contents(texts, sources), kept));
        return new FrameModel(cues, bias, sources, contents);
    }

    /** Weights, and how much each of them did. */
    private record Learned(Weights weights, IntToDoubleFunction effect) {
        Learned(Weights weights) {
            this(weights, place -> Math.abs(weights.at(place)));
        }
    }

    private static Learned spans(List<SpanLearner.Example> examples, BitSet kept) {
        Weights weights = new Weights(BITS);
        SpanLearner learner = new SpanLearner(weights, kept);
        learner.learn(examples, SPAN_ROUNDS);
        return new Learned(weights, learner::effect);
    }

    /** Learns with all features, and once more with those alone that did most. */
    private static Weights twice(int most, Function<BitSet, Learned> learner) {
        BitSet all = new BitSet();
        all.set(0, 1 << BITS);
        Learned first = learner.apply(all);
        BitSet kept = new BitSet();
        IntStream.range(0, 1 << BITS)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer place) -> -first.effect().applyAsDouble(place)))
                .limit(most)
                .forEach(kept::set);
        return learner.apply(kept).weights();
    }

    private static List<SpanLearner.Example> sources(List<GoldScenes> texts) {
        List<SpanLearner.Example> examples = new ArrayList<>();
        SourceTraits traits = new SourceTraits();
        for (GoldScenes text : texts) {
            text.frames()
                    .forEach(frame -> examples.add(new SpanLearner.Example(traits, frame.scene(), frame.source())));
        }
        return examples;
    }

    private static List<SpanLearner.Example> contents(List<GoldScenes> texts, Weights sources) {
        List<SpanLearner.Example> examples = new ArrayList<>();
        ContentTraits main = new ContentTraits(false);
        ContentTraits more = new ContentTraits(true);
        SpanRanker ranker = new SpanRanker(new SourceTraits(), sources);
        for (GoldScenes text : texts) {
            for (GoldScenes.GoldFrame frame : text.frames()) {
                Scene scene = frame.scene().spokenBy(ranker.best(frame.scene()).span());
                List<Words.Range> parts = frame.content();
                if (!parts.isEmpty()) {
                    examples.add(new SpanLearner.Example(main, scene, parts.get(0)));
                }
                for (int i = 1; i <= parts.size() && i < MOST_PARTS; i++) {
                    Words.Range next = i < parts.size() ? parts.get(i) : null;
                    examples.add(new SpanLearner.Example(more, scene.saying(parts.subList(0, i)), next));
                }
            }
        }
        return examples;
    }
}
