package dev.dateline.domain.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How near the nearest member of a lane's reports has lately been, told apart by the kind of their texts. It is what a lane
 * knows of itself without being told an answer: where every report has a near neighbour (politics, one big event,
 * templates), nearness means less, and more is asked of a join.
 *
 * @param means mean likeness with the nearest member, by {@link Kind}
 * @param counts over how many reports; at most 300, so that the mean follows what comes
 */
public record Nearness(List<Double> means, List<Integer> counts) {
    private static final int MOST = 300;
    private static final double EXPECTED = .2;
    private static final int EXPECTED_COUNTS = 10;

    /** What is expected before anything came. */
    public static final Nearness START = new Nearness(repeat(EXPECTED), repeat(EXPECTED_COUNTS));

    /** How much text there is. */
    enum Kind {
        TITLE,
        LEAD,
        FULL
    }

    public Nearness {
        means = List.copyOf(means);
        counts = List.copyOf(counts);
    }

    double of(Kind kind) {
        return means.get(kind.ordinal());
    }

    /** With one more report of this kind, which is near these stories; nothing changes when none is near. */
    Nearness with(Kind kind, Collection<StoryLikeness> near) {
        return near.isEmpty()
                ? this
                : with(kind, near.stream().mapToDouble(s -> s.best).max().orElse(0));
    }

    private Nearness with(Kind kind, double nearest) {
        int at = kind.ordinal();
        int count = Math.min(MOST, counts.get(at) + 1);
        double mean = means.get(at) + (nearest - means.get(at)) / count;
        return new Nearness(replaced(means, at, mean), replaced(counts, at, count));
    }

    private static <T> List<T> replaced(List<T> values, int at, T value) {
        List<T> next = new ArrayList<>(values);
        next.set(at, value);
        return next;
    }

    private static <T> List<T> repeat(T value) {
        return Arrays.stream(Kind.values()).map(k -> value).toList();
    }
}
