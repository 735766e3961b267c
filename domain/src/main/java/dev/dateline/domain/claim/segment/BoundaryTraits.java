package dev.dateline.domain.claim.segment;

import dev.dateline.domain.claim.segment.Line.Opening;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for and against a new event at each gap between two lines, as numbers: likeness of the words on both sides in windows
 * of one to five lines, how far it dips below its neighbours' (Hearst's TextTiling, 1997), names that go on and names that are new,
 * words that come back, the first words of the two lines behind the gap, and how much the whole page holds together.
 */
public final class BoundaryTraits {
    private static final int[] WINDOWS = {1, 2, 3, 5};
    private static final int FAR = 4;
    private static final int PLAIN = 19;
    private static final int OPENINGS = Opening.values().length;

    private final List<Line> lines;
    private final LineVectors vectors;
    private final double[][] likeness;
    /** In which line a name stands first. */
    private final Map<String, Integer> firstLine = new HashMap<>();

    private final Chains chains;
    private final double widest;
    private final double coherence;

    BoundaryTraits(List<Line> lines) {
        this.lines = lines;
        this.likeness = new double[WINDOWS.length][lines.size() + 1];
        this.vectors = new LineVectors(lines);
        for (int w = 0; w < WINDOWS.length; w++) {
            for (int gap = 1; gap < lines.size(); gap++) {
                likeness[w][gap] = vectors.likeness(gap, WINDOWS[w]);
            }
        }
        for (int line = 0; line < lines.size(); line++) {
            for (String name : lines.get(line).names()) {
                firstLine.putIfAbsent(name, line);
            }
        }
        this.chains = new Chains(lines);
        this.widest = chains.widest();
        this.coherence = Math.sqrt(Arrays.stream(likeness[1]).sum() / Math.max(1, lines.size() - 1));
    }

    /** How many numbers each gap has. */
    public static int size() {
        return PLAIN + 2 * OPENINGS;
    }

    /** The numbers of the gap before a line; the first is 1. */
    public double[] of(int gap) {
        double[] traits = new double[size()];
        traits[0] = 1;
        for (int w = 0; w < WINDOWS.length; w++) {
            traits[1 + w] = Math.sqrt(likeness[w][gap]);
        }
        traits[5] = depth(1, gap);
        traits[6] = depth(2, gap);
        traits[7] = Math.sqrt(vectors.nearest(gap, FAR));
        traits[8] = newNames(gap, 1);
        traits[9] = newNames(gap, 3);
        traits[10] = sharedNames(gap);
        traits[11] = Math.min(1, lines.get(gap).span().length() / 400.0);
        traits[12] = 1.0 / Math.min(gap, lines.size() - gap);
        pageTraits(traits, gap);
        openings(traits, PLAIN, gap);
        openings(traits, PLAIN + OPENINGS, gap + 1);
        return traits;
    }

    private void pageTraits(double[] traits, int gap) {
        traits[13] = chains.shared(gap);
        traits[14] = chains.comingBack(gap);
        traits[15] = chains.goingOn(gap);
        traits[16] = widest;
        traits[17] = coherence;
        traits[18] = lines.get(gap - 1).opening().contains(Opening.CLOSES) ? 1 : 0;
    }

    private void openings(double[] traits, int from, int line) {
        if (line < lines.size()) {
            lines.get(line).opening().forEach(opening -> traits[from + opening.ordinal()] = 1);
        }
    }

    /** How far the likeness dips below the highest on either side. */
    private double depth(int window, int gap) {
        double[] row = likeness[window];
        double left = 0;
        double right = 0;
        for (int i = 1; i <= 3; i++) {
            left = Math.max(left, gap - i >= 1 ? row[gap - i] : 0);
            right = Math.max(right, gap + i < lines.size() ? row[gap + i] : 0);
        }
        return Math.sqrt(Math.max(0, left - row[gap])) + Math.sqrt(Math.max(0, right - row[gap]));
    }

    /** Which share of the names behind the gap stands nowhere before it. */
    private double newNames(int gap, int window) {
        Set<String> behind = names(gap, gap + window);
        if (behind.isEmpty()) {
            return 0.5;
        }
        return behind.stream()
                        .filter(name -> firstLine.getOrDefault(name, gap) >= gap)
                        .count()
                / (double) behind.size();
    }

    /** How many names stand on both sides near by. */
    private double sharedNames(int gap) {
        Set<String> shared = names(gap - FAR, gap);
        shared.retainAll(names(gap, gap + FAR));
        return Math.log1p(shared.size());
    }

    private Set<String> names(int from, int to) {
        Set<String> names = new HashSet<>();
        for (int i = Math.max(0, from); i < Math.min(lines.size(), to); i++) {
            names.addAll(lines.get(i).names());
        }
        return names;
    }
}
