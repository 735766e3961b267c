package dev.dateline.bench.quality.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Looks for the point where a function is highest, without a gradient: CMA-ES, which draws points around a mean from a normal
 * distribution and moves mean, step and covariance towards the better half. Hansen, "The CMA Evolution Strategy: A
 * Tutorial", 2016, with its default constants. The same seed gives the same run.
 */
final class EvolutionStrategy {
    private final int size;
    private final int points;
    private final double[] recombination;
    private final double effective;
    private final Random random;
    private final Covariance covariance;
    private final double[] mean;
    private final double[] stepPath;
    private final double[] shapePath;
    private double step;
    private int generations;

    private record Point(double[] at, double[] direction, double value) {}

    /**
     * @param start the first mean
     * @param step how far to look at first, the same in every direction
     */
    EvolutionStrategy(double[] start, double step, long seed) {
        this.size = start.length;
        this.points = 4 + (int) (3 * Math.log(size));
        this.mean = start.clone();
        this.step = step;
        this.random = new Random(seed);
        this.covariance = new Covariance(size);
        this.stepPath = new double[size];
        this.shapePath = new double[size];
        int better = points / 2;
        double[] raw = IntStream.range(0, better)
                .mapToDouble(i -> Math.log(better + .5) - Math.log(i + 1))
                .toArray();
        double sum = Arrays.stream(raw).sum();
        this.recombination = Arrays.stream(raw).map(w -> w / sum).toArray();
        this.effective = 1 / Arrays.stream(recombination).map(w -> w * w).sum();
    }

    /** Where the best point is thought to be. */
    double[] mean() {
        return mean.clone();
    }

    /** Evaluates the next few points and moves on; returns how many. */
    int advance(ToDoubleFunction<double[]> function) {
        Point[] best = IntStream.range(0, points)
                .mapToObj(i -> point(function))
                .sorted(Comparator.comparingDouble(Point::value).reversed())
                .limit(recombination.length)
                .toArray(Point[]::new);
        generations++;
        double[] move = new double[size];
        for (int k = 0; k < best.length; k++) {
            addTo(move, best[k].direction(), recombination[k]);
        }
        addTo(mean, move, step);
        double length = follow(move);
        reshape(best, move, length < 1.4 + 2 / (size + 1.0));
        return points;
    }

    private Point point(ToDoubleFunction<double[]> function) {
        double[] direction = covariance.draw(random);
        double[] at = mean.clone();
        addTo(at, direction, step);
        return new Point(at, direction, function.applyAsDouble(at));
    }

    /** Lengthens or shortens the step; returns how long the path is beside what chance would give. */
    private double follow(double[] move) {
        double rate = (effective + 2) / (size + effective + 5);
        double damping = 1 + 2 * Math.max(0, Math.sqrt((effective - 1) / (size + 1)) - 1) + rate;
        double expected = Math.sqrt(size) * (1 - 1.0 / (4 * size) + 1.0 / (21.0 * size * size));
        decay(stepPath, covariance.whiten(move), rate);
        double length = Math.sqrt(Arrays.stream(stepPath).map(x -> x * x).sum()) / expected;
        step *= Math.exp(rate / damping * (length - 1));
        return length / Math.sqrt(1 - Math.pow(1 - rate, 2.0 * generations));
    }

    private void reshape(Point[] best, double[] move, boolean calm) {
        double rate = (4 + effective / size) / (size + 4 + 2 * effective / size);
        double one = 2 / ((size + 1.3) * (size + 1.3) + effective);
        double many =
                Math.min(1 - one, 2 * (effective - 2 + 1 / effective) / ((size + 2.0) * (size + 2.0) + effective));
        decay(shapePath, calm ? move : new double[size], rate);
        covariance.scale(1 - one - many + (calm ? 0 : one * rate * (2 - rate)));
        covariance.add(shapePath, one);
        for (int k = 0; k < best.length; k++) {
            covariance.add(best[k].direction(), many * recombination[k]);
        }
        covariance.decompose();
    }

    private void decay(double[] path, double[] move, double rate) {
        double gain = Math.sqrt(rate * (2 - rate) * effective);
        for (int i = 0; i < size; i++) {
            path[i] = (1 - rate) * path[i] + gain * move[i];
        }
    }

    private static void addTo(double[] sum, double[] more, double times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * more[i];
        }
    }
}
