package dev.dateline.domain.claim.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.domain.claim.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Held against the cosine as it is defined, word by word. */
class LineVectorsTest {
    private static final double EXACT = 1e-9;

    private final Random random = new Random(5);
    private final List<Line> lines =
            IntStream.range(0, 30).mapToObj(i -> line(i % 7 == 6 ? 0 : 8)).toList();
    private final LineVectors vectors = new LineVectors(lines);

    @Test
    void theLinesOnBothSidesOfAGapAreAsAlikeAsTheirSums() {
        for (int gap = 1; gap < lines.size(); gap++) {
            for (int window : List.of(1, 3, 50)) {
                Map<String, Double> before = sum(Math.max(0, gap - window), gap);
                Map<String, Double> behind = sum(gap, Math.min(lines.size(), gap + window));
                assertThat(vectors.likeness(gap, window)).isCloseTo(cosine(before, behind), within(EXACT));
            }
        }
    }

    @Test
    void theNearestTwoLinesOfAGapAreFound() {
        for (int gap = 1; gap < lines.size(); gap++) {
            double nearest = 0;
            for (int i = Math.max(0, gap - 4); i < gap; i++) {
                for (int j = gap; j < Math.min(lines.size(), gap + 4); j++) {
                    nearest = Math.max(nearest, cosine(sum(i, i + 1), sum(j, j + 1)));
                }
            }
            assertThat(vectors.nearest(gap, 4)).isCloseTo(nearest, within(EXACT));
        }
    }

    private Line line(int words) {
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < words; i++) {
            weights.merge("word" + random.nextInt(25), 1 + random.nextDouble(), Double::sum);
        }
        return new Line(new Span(0, 1), weights, Set.of(), Set.of());
    }

    private Map<String, Double> sum(int from, int to) {
        Map<String, Double> sum = new HashMap<>();
        lines.subList(from, to)
                .forEach(line -> line.weights().forEach((word, weight) -> sum.merge(word, weight, Double::sum)));
        return sum;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double product = one.entrySet().stream()
                .mapToDouble(word -> word.getValue() * other.getOrDefault(word.getKey(), 0.0))
                .sum();
        double norm = length(one) * length(other);
        return norm == 0 ? 0 : product / norm;
    }

    private static double length(Map<String, Double> words) {
        return Math.sqrt(words.values().stream().mapToDouble(w -> w * w).sum());
    }
}
