package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.cue.CueTagger;
import dev.dateline.domain.claim.learn.Features;
import dev.dateline.domain.claim.learn.Weights;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns the weights of {@link CueTagger} by the averaged structured perceptron. */
final class CueLearner {
    private final BitSet kept;
    private final Weights weights;
    private final double[] totals;
    private final CueTagger tagger;
    private final Features features = new Features();
    private long step = 1;

    CueLearner(int bits, BitSet kept) {
        this.kept = kept;
        weights = new Weights(bits);
        totals = new double[weights.size()];
        tagger = new CueTagger(weights, 0);
    }

    private record Example(Reading reading, Words.Range sentence, byte[] labels) {}

    /** The averaged weights after so many rounds over the texts. */
    Weights learn(List<GoldScenes> texts, int rounds) {
        List<Example> examples = new ArrayList<>();
        texts.forEach(text -> examples.addAll(examples(text)));
        Random random = new Random(7);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::learn);
        }
        Weights averaged = new Weights(Integer.numberOfTrailingZeros(weights.size()));
        for (int i = 0; i < weights.size(); i++) {
            averaged.set(i, (float) (weights.at(i) - totals[i] / step));
        }
        return averaged;
    }

    private static List<Example> examples(GoldScenes text) {
        Words words = text.reading().words();
        byte[] labels = new byte[words.size()];
        text.frames().forEach(frame -> mark(labels, frame.scene().cue()));
        return words.sentences().stream()
                .map(s -> new Example(text.reading(), s, java.util.Arrays.copyOfRange(labels, s.from(), s.to())))
                .toList();
    }

    private static void mark(byte[] labels, Words.Range cue) {
        for (int word = cue.from(); word < cue.to(); word++) {
            labels[word] = (byte) (word == cue.from() ? 1 : 2);
        }
    }

    private void learn(Example example) {
        byte[] told = tagger.labels(example.reading(), example.sentence());
        for (int i = 0; i < told.length; i++) {
            int right = example.labels()[i];
            if (told[i] != right) {
                move(example, i, right, 1);
                move(example, i, told[i], -1);
            }
            int rightBefore = i == 0 ? 0 : example.labels()[i - 1];
            int toldBefore = i == 0 ? 0 : told[i - 1];
            if (told[i] != right || toldBefore != rightBefore) {
                transition(rightBefore, right, 1);
                transition(toldBefore, told[i], -1);
            }
        }
        step++;
    }

    private void move(Example example, int index, int label, int by) {
        features.clear();
        tagger.features(example.reading(), example.sentence(), index, features);
        for (int f = 0; f < features.size(); f++) {
            change(weights.place(features.get(f) + label), by);
        }
    }

    private void transition(int before, int label, int by) {
        features.clear();
        CueTagger.transition(before, label, features);
        change(weights.place(features.get(0)), by);
    }

    private void change(int place, int by) {
        if (!kept.get(place)) {
            return;
        }
        weights.set(place, weights.at(place) + by);
        totals[place] += (double) by * step;
    }
}
