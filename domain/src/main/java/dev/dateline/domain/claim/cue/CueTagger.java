package dev.dateline.domain.claim.cue;

import dev.dateline.domain.claim.learn.Features;
import dev.dateline.domain.claim.learn.Weights;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds cues: a linear chain over the words of a sentence with the labels outside, begin and inside, decoded by Viterbi. Weights are
 * learned by the averaged structured perceptron (Collins 2002, doi:10.3115/1118693.1118694).
 */
public final class CueTagger {
    /** How many labels there are: outside, begin, inside. */
    public static final int LABELS = 3;

    private static final int TRANSITION = 900;

    private final Weights weights;
    private final CueTraits traits = new CueTraits();
    private final Features features = new Features();
    private final float bias;

    /** A tagger by these weights; what {@code bias} adds to a beginning makes it bolder. */
    public CueTagger(Weights weights, float bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** The cues of a sentence. */
    public List<Words.Range> cues(Reading reading, Words.Range sentence) {
        return ranges(labels(reading, sentence), sentence.from());
    }

    /** The best labels of a sentence's words. */
    public byte[] labels(Reading reading, Words.Range sentence) {
        int size = sentence.size();
        float[] best = new float[LABELS];
        float[][] transitions = transitions();
        byte[][] from = new byte[size][LABELS];
        for (int i = 0; i < size; i++) {
            best = step(best, scores(reading, sentence, i), transitions, from[i], i == 0);
        }
        return trace(from, best);
    }

    /** What one label before another is worth, as a feature. */
    public static void transition(int before, int label, Features into) {
        into.add(TRANSITION, before, label);
    }

    /** The features of a word of a sentence; the label is added to the place. */
    public void features(Reading reading, Words.Range sentence, int index, Features into) {
        traits.of(reading, sentence, index, into);
    }

    private float[] scores(Reading reading, Words.Range sentence, int index) {
        features.clear();
        features(reading, sentence, index, features);
        float[] scores = new float[LABELS];
        weights.add(features, scores);
        scores[1] += bias;
        return scores;
    }

    private static float[] step(float[] before, float[] own, float[][] transitions, byte[] from, boolean first) {
        float[] best = new float[LABELS];
        for (int label = 0; label < LABELS; label++) {
            best[label] = Float.NEGATIVE_INFINITY;
            for (int previous = 0; previous < (first ? 1 : LABELS); previous++) {
                boolean possible = label != 2 || (previous != 0 && !first);
                float score = before[previous] + transitions[previous][label];
                if (possible && score > best[label]) {
                    best[label] = score;
                    from[label] = (byte) previous;
                }
            }
            best[label] += own[label];
        }
        return best;
    }

    private float[][] transitions() {
        float[][] worth = new float[LABELS][LABELS];
        for (int before = 0; before < LABELS; before++) {
            for (int label = 0; label < LABELS; label++) {
                features.clear();
                transition(before, label, features);
                worth[before][label] = weights.of(features.get(0));
            }
        }
        return worth;
    }

    private static byte[] trace(byte[][] from, float[] best) {
        byte[] labels = new byte[from.length];
        int label = best[0] >= best[1] && best[0] >= best[2] ? 0 : best[1] >= best[2] ? 1 : 2;
        for (int i = from.length - 1; i >= 0; i--) {
            labels[i] = (byte) label;
            label = from[i][label];
        }
        return labels;
    }

    /** The ranges that labels mark. */
    public static List<Words.Range> ranges(byte[] labels, int offset) {
        List<Words.Range> ranges = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == 1) {
                int end = i + 1;
                while (end < labels.length && labels[end] == 2) {
                    end++;
                }
                ranges.add(new Words.Range(offset + i, offset + end));
            }
        }
        return ranges;
    }
}
