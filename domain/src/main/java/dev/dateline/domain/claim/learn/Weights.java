package dev.dateline.domain.claim.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What each feature is worth: a table in which features that fall on the same place share a weight. Few places have one: on disk the
 * weights that matter stand as single bytes with the gap to the one before, which makes a table of two million places some
 * hundred kilobytes; what was read is kept as a bit for each place and the bytes of those that have a weight, so that most questions are
 * answered by what the processor has at hand, and is not changed any more.
 */
public final class Weights {
    private static final float[] NONE = {};

    /** While they are learned; empty for those that were read. */
    private final float[] learned;

    private final Sparse read;
    private final float step;
    private final int mask;

    /** A table of 2 to the power of {@code bits} zeros. */
    public Weights(int bits) {
        this(new float[1 << bits], Sparse.EMPTY, 1, (1 << bits) - 1);
    }

    private Weights(float[] learned, Sparse read, float step, int mask) {
        this.learned = learned;
        this.read = read;
        this.step = step;
        this.mask = mask;
    }

    /** The place of a feature. */
    public int place(int feature) {
        return feature & mask;
    }

    /** The weight of a feature. */
    public float of(int feature) {
        return at(feature);
    }

    /** The weight at a place; places of neighbouring numbers are for the labels of one feature. */
    public float at(int place) {
        return learned.length == 0 ? read.at(place & mask) * step : learned[place & mask];
    }

    /**
     * Sets the weight at a place.
     *
     * @throws IllegalStateException for weights that were read
     */
    public void set(int place, float weight) {
        if (learned.length == 0) {
            throw new IllegalStateException("weights that were read are not changed");
        }
        learned[place & mask] = weight;
    }

    /** How many places there are. */
    public int size() {
        return mask + 1;
    }

    /** The sum of the weights of features. */
    public float sum(Features features) {
        float sum = 0;
        if (learned.length > 0) {
            for (int i = 0; i < features.size(); i++) {
                sum += at(features.get(i));
            }
            return sum;
        }
        int picked = features.pick(read, mask, 1);
        for (int i = 0; i < picked; i++) {
            sum += read.at(features.picked(i)) * step;
        }
        return sum;
    }

    /** Adds the weights of features to those of labels, of which each has the place next to the one before. */
    public void add(Features features, float[] labels) {
        boolean learning = learned.length > 0;
        int picked = learning ? features.size() : features.pick(read, mask, labels.length);
        for (int i = 0; i < picked; i++) {
            int place = learning ? features.get(i) : features.picked(i);
            for (int label = 0; label < labels.length; label++) {
                labels[label] += at(place + label);
            }
        }
    }

    /** Writes the weights, rounded to a 127th of the largest one; what rounds to nothing is left out. */
    public void write(DataOutputStream out) throws IOException {
        float largest = largest();
        float unit = largest / 127;
        out.writeByte(Integer.numberOfTrailingZeros(size()));
        out.writeFloat(unit);
        int gap = 0;
        for (int place = 0; place < size(); place++) {
            int whole = unit == 0 ? 0 : Math.max(-127, Math.min(127, Math.round(at(place) / unit)));
            gap++;
            if (whole != 0 || gap == 255) {
                out.writeByte(gap);
                out.writeByte(whole);
                gap = 0;
            }
        }
        out.writeByte(0);
    }

    /** Reads what {@link #write} wrote. */
    public static Weights read(DataInputStream in) throws IOException {
        byte[] rounded = new byte[1 << in.readByte()];
        float step = in.readFloat();
        int place = -1;
        for (int gap = in.readUnsignedByte(); gap != 0; gap = in.readUnsignedByte()) {
            place += gap;
            rounded[place] = in.readByte();
        }
        return new Weights(NONE, Sparse.of(rounded), step, rounded.length - 1);
    }

    /** The largest weight, but at most sixteen times what the weights are like: a few that are larger lose nothing by it. */
    private float largest() {
        float largest = 0;
        double squares = 0;
        int used = 0;
        for (int place = 0; place < size(); place++) {
            float weight = at(place);
            largest = Math.max(largest, Math.abs(weight));
            squares += (double) weight * weight;
            used += weight != 0 ? 1 : 0;
        }
        return Math.min(largest, (float) (16 * Math.sqrt(squares / Math.max(1, used))));
    }
}
