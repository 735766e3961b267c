package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.frame.ContentTraits;
import dev.dateline.domain.claim.frame.FrameModel;
import dev.dateline.domain.claim.frame.Scene;
import dev.dateline.domain.claim.frame.SourceTraits;
import dev.dateline.domain.claim.frame.SpanRanker;
import dev.dateline.domain.claim.learn.Weights;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Learns a {@link FrameModel} from marked texts. The same texts give the same model. */
final class ClaimTraining {
    private static final int BITS = 18;
    private static final int CUE_ROUNDS = 12;
    private static final int SPAN_ROUNDS = 6;
    private static final int MOST_PARTS = 3;

    private ClaimTraining() {}

    static FrameModel learn(List<GoldScenes> texts, float bias) {
        Weights cues = new CueLearner(BITS).learn(texts, CUE_ROUNDS);
        Weights sources = new Weights(BITS);
        new SpanLearner(sources).learn(sources(texts), SPAN_ROUNDS);
        Weights contents = new Weights(BITS);
        new SpanLearner(contents).learn(contents(texts, sources), SPAN_ROUNDS);
        return new FrameModel(cues, bias, sources, contents);
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
