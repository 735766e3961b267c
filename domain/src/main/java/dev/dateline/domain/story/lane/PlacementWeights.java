package dev.dateline.domain.story.lane;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What each {@link PlacementFeature} counts in the score. Tuned together on labelled corpora: changing one by hand makes
 * no sense.
 */
public final class PlacementWeights {
    private static final String SHIPPED = "placement-weights.tsv";

    private final double[] byFeature;

    private PlacementWeights(double[] byFeature) {
        this.byFeature = byFeature;
    }

    /** The names of all features, in the order of {@link #of(double[])}. */
    public static List<String> features() {
        return Arrays.stream(PlacementFeature.values())
                .map(PlacementFeature::label)
                .toList();
    }

    /** Weights in the order of {@link #features()}. */
    public static PlacementWeights of(double[] byFeature) {
        return new PlacementWeights(Arrays.copyOf(byFeature, PlacementFeature.values().length));
    }

    /** The weights that ship with the code. */
    public static PlacementWeights shipped() {
        try (InputStream file = PlacementWeights.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks " + SHIPPED);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED + " is damaged", e);
        }
    }

    /** A line a feature: its name, a tab, its weight; a feature that is not named counts nothing. */
    public static PlacementWeights read(InputStream table) throws IOException {
        double[] weights = new double[PlacementFeature.values().length];
        List<String> names = features();
        BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] fields = line.split("\t");
            int feature = names.indexOf(fields[0]);
            if (feature < 0 || fields.length != 2) {
                throw new IOException("no feature and weight: " + line);
            }
            weights[feature] = Double.parseDouble(fields[1]);
        }
        return new PlacementWeights(weights);
    }

    /** As {@link #read} takes them. */
    public String table() {
        StringBuilder table = new StringBuilder();
        for (PlacementFeature f : PlacementFeature.values()) {
            if (of(f) != 0) {
                table.append(String.format(Locale.ROOT, "%s\t%.5f%n", f.label(), of(f)));
            }
        }
        return table.toString();
    }

    /** A copy in the order of {@link #features()}. */
    public double[] toArray() {
        return byFeature.clone();
    }

    double of(PlacementFeature feature) {
        return byFeature[feature.ordinal()];
    }
}
