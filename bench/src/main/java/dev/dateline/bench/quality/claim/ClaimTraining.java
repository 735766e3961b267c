package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.domain.claim.frame.ContentTraits;
import dev.dateline.domain.claim.frame.FrameModel;
import dev.dateline.domain.claim.frame.Scene;
import dev.dateline.domain.claim.frame.SourceTraits;
import dev.dateline.domain.claim.frame.SpanRanker;
import dev.dateline.domain.claim.learn.Weights;
import dev.dateline.domain.claim.text.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Learns what claims are read by, from the training parts of the corpora: a {@link FrameModel} for English and for German, and one for languages without marked texts, which knows no words. Writes them into a folder, under the names they have as
 * resources. The same texts give the same models.
 */
public final class ClaimTraining {
    private static final int BITS = 21;
    private static final int CUES = 80_000;
    private static final int SOURCES = 60_000;
    private static final int CONTENTS = 130_000;
    private static final int CUE_ROUNDS = 12;
    private static final int SPAN_ROUNDS = 6;
    /** How bold the taggers are: chosen on the development parts. */
    private static final float ENGLISH = -8;

    private static final float GERMAN = 20;
    private static final float WORDLESS = 0;
    private static final int MOST_PARTS = 3;

    private ClaimTraining() {}

    public static void main(String[] arguments) throws IOException {
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        Optional<Path> english = corpora.find("claims/polnear/train.jsonl");
        Optional<Path> german = corpora.find("claims/german_wikinews_quotes/train.jsonl");
        if (english.isEmpty() || german.isEmpty() || arguments.length != 1) {
            System.err.println("train-claims OUT: skipped: no corpora, or no folder to write to");
            return;
        }
        Path out = Files.createDirectories(Path.of(arguments[0]));
        List<GoldText> en = GoldText.polnear(english.get());
        List<GoldText> de = GoldText.wikinews(german.get());
        List<GoldScenes> wordless =
                new ArrayList<>(de.stream().map(GoldScenes::wordless).toList());
        IntStream.range(0, en.size())
                .filter(i -> i % 2 == 0)
                .forEach(i -> wordless.add(GoldScenes.wordless(en.get(i))));
        write(learn(en.stream().map(GoldScenes::of).toList(), ENGLISH), out.resolve("frames-en.bin.gz"));
        write(learn(de.stream().map(GoldScenes::of).toList(), GERMAN), out.resolve("frames-de.bin.gz"));
        write(learn(wordless, WORDLESS), out.resolve("frames-und.bin.gz"));
    }

    private static void write(FrameModel model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }

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
