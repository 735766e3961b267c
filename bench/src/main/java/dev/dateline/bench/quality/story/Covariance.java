package dev.dateline.bench.quality.story;

import java.util.Arrays;
import java.util.Random;

/** A symmetric matrix with its axes: a normal distribution to draw from. The axes are found by Jacobi's rotations. */
final class Covariance {
    private static final int MOST_SWEEPS = 30;
    private static final double NOTHING = 1e-18;

    private final int size;
    private final double[][] matrix;
    private double[][] axes;
    private final double[] lengths;

    /** The same in every direction. */
    Covariance(int size) {
        this.size = size;
        this.matrix = unit(size);
        this.axes = unit(size);
        this.lengths = new double[size];
        Arrays.fill(lengths, 1);
    }

    double[] draw(Random random) {
        double[] along = new double[size];
        for (int i = 0; i < size; i++) {
            along[i] = lengths[i] * random.nextGaussian();
        }
        return fromAxes(along);
    }

    /** The vector as it would be were the distribution the same in every direction. */
    double[] whiten(double[] vector) {
        double[] along = new double[size];
        for (int j = 0; j < size; j++) {
            for (int i = 0; i < size; i++) {
                along[j] += axes[i][j] * vector[i];
            }
            along[j] /= lengths[j];
        }
        return fromAxes(along);
    }

    void scale(double by) {
        for (double[] row : matrix) {
            for (int j = 0; j < size; j++) {
                row[j] *= by;
            }
        }
    }

    /** Adds so many times the product of the vector with itself. */
    void add(double[] vector, double times) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                matrix[i][j] += times * vector[i] * vector[j];
            }
        }
    }

    /** Finds the axes of what the matrix has become. */
    void decompose() {
        double[][] rest = new double[size][];
        for (int i = 0; i < size; i++) {
            rest[i] = matrix[i].clone();
        }
        axes = unit(size);
        for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal(rest) > NOTHING; sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(rest, p, q);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            lengths[i] = Math.sqrt(Math.max(1e-14, rest[i][i]));
        }
    }

    private void rotate(double[][] rest, int p, int q) {
        if (Math.abs(rest[p][q]) < 1e-15) {
            return;
        }
        double theta = (rest[q][q] - rest[p][p]) / (2 * rest[p][q]);
        double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        turnColumns(rest, p, q, cosine, sine);
        double[] rowP = rest[p].clone();
        for (int k = 0; k < size; k++) {
            rest[p][k] = cosine * rowP[k] - sine * rest[q][k];
            rest[q][k] = sine * rowP[k] + cosine * rest[q][k];
        }
        turnColumns(axes, p, q, cosine, sine);
    }

    private static void turnColumns(double[][] of, int p, int q, double cosine, double sine) {
        for (double[] row : of) {
            double x = row[p];
            row[p] = cosine * x - sine * row[q];
            row[q] = sine * x + cosine * row[q];
        }
    }

    private double[] fromAxes(double[] along) {
        double[] vector = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                vector[i] += axes[i][j] * along[j];
            }
        }
        return vector;
    }

    private static double offDiagonal(double[][] of) {
        double sum = 0;
        for (int i = 0; i < of.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += of[i][j] * of[i][j];
            }
        }
        return sum;
    }

    private static double[][] unit(int size) {
        double[][] unit = new double[size][size];
        for (int i = 0; i < size; i++) {
            unit[i][i] = 1;
        }
        return unit;
    }
}
