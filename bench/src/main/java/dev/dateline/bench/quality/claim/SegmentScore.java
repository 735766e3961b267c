package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.segment.BoundaryTraits;
import dev.dateline.domain.claim.segment.Segment;
import dev.dateline.domain.claim.segment.Segments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Learns the weights of boundaries, and counts the boundaries found: right is one before the very line. */
final class SegmentScore {
    private static final int EPOCHS = 60;
    private static final double STEP = 0.3;
    private static final double SHRINK = 1e-3;

    /** Boundaries of all pages. */
    record Score(int pages, int gold, int found, int right) {
        double f1() {
            return 2.0 * right / Math.max(1, gold + found);
        }

        double falseSplits() {
            return (found - right) / (double) pages;
        }
    }

    private SegmentScore() {}

    /** The score with the weights that are shipped. */
    static Score score(List<SegmentRoundups.Page> pages) {
        int gold = 0;
        int found = 0;
        int right = 0;
        for (SegmentRoundups.Page page : pages) {
            Set<Integer> starts = starts(page);
            gold += page.starts().size();
            found += starts.size();
            starts.retainAll(page.starts());
            right += starts.size();
        }
        return new Score(pages.size(), gold, found, right);
    }

    private static Set<Integer> starts(SegmentRoundups.Page page) {
        Set<Integer> starts = new HashSet<>();
        int line = 0;
        for (Segment segment : Segments.of(document(page))) {
            line += segment.paragraphs();
            starts.add(line);
        }
        starts.remove(line);
        return starts;
    }

    static Document document(SegmentRoundups.Page page) {
        return new Document(String.join("\n", page.lines()), "en", null, null);
    }

    /** Logistic regression over all gaps, by AdaGrad. */
    static double[] learn(List<SegmentRoundups.Page> pages) {
        List<double[]> gaps = new ArrayList<>();
        List<Boolean> truths = new ArrayList<>();
        for (SegmentRoundups.Page page : pages) {
            BoundaryTraits traits = Segments.traits(document(page));
            for (int gap = 1; gap < page.lines().size(); gap++) {
                gaps.add(traits.of(gap));
                truths.add(page.starts().contains(gap));
            }
        }
        double[] weights = new double[BoundaryTraits.size()];
        double[] squares = new double[weights.length];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = 0; i < gaps.size(); i++) {
                step(weights, squares, gaps.get(i), truths.get(i));
            }
        }
        return weights;
    }

    private static void step(double[] weights, double[] squares, double[] gap, boolean truth) {
        double odds = 0;
        for (int k = 0; k < gap.length; k++) {
            odds += weights[k] * gap[k];
        }
        double error = (truth ? 1 : 0) - 1 / (1 + Math.exp(-odds));
        for (int k = 0; k < gap.length; k++) {
            double slope = error * gap[k] - SHRINK * weights[k];
            squares[k] += slope * slope;
            weights[k] += STEP * slope / Math.sqrt(squares[k] + 1e-6);
        }
    }
}
