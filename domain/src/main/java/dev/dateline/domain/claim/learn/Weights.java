package dev.dateline.domain.claim.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What each feature is worth: a table in which features that fall on the same place share a weight. On disk the weights that matter
 * stand as single bytes with the gap to the one before, which makes a table of a quarter million places some hundred kilobytes.
 */
public final class Weights {
    private final float[] table;

    /** A table of 2 to the power of {@code bits} zeros. */
    public Weights(int bits) {
        table = new float[1 << bits];
    }

    /** The place of a feature. */
    public int place(int feature) {
        return feature & (table.length - 1);
    }

    /** The weight of a feature. */
    public float of(int feature) {
        return table[feature & (table.length - 1)];
    }

    /** The weight at a place; places of neighbouring numbers are for the labels of one feature. */
    public float at(int place) {
        return table[place & (table.length - 1)];
    }

    /** Sets the weight at a place. */
    public void set(int place, float weight) {
        table[place & (table.length - 1)] = weight;
    }

    /** How many places there are. */
    public int size() {
        return table.length;
    }

    /** The sum of the weights of features. */
    public float sum(Features features) {
        float sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += of(features.get(i));
        }
        return sum;
    }

    /** Writes the weights, rounded to a 127th of the largest one; what rounds to nothing is left out. */
    public void write(DataOutputStream out) throws IOException {
        float largest = largest();
        float step = largest / 127;
        out.writeByte(Integer.numberOfTrailingZeros(table.length));
        out.writeFloat(step);
        int gap = 0;
        for (float weight : table) {
            int rounded = step == 0 ? 0 : Math.max(-127, Math.min(127, Math.round(weight / step)));
            gap++;
            if (rounded != 0 || gap == 255) {
                out.writeByte(gap);
                out.writeByte(rounded);
                gap = 0;
            }
        }
        out.writeByte(0);
    }

    /** Reads what {@link #write} wrote. */
    public static Weights read(DataInputStream in) throws IOException {
        Weights weights = new Weights(in.readByte());
        float step = in.readFloat();
        int place = -1;
        for (int gap = in.readUnsignedByte(); gap != 0; gap = in.readUnsignedByte()) {
            place += gap;
            weights.table[place] = in.readByte() * step;
        }
        return weights;
    }

    /** The largest weight, but at most sixteen times what the weights are like: a few that are larger lose nothing by it. */
    private float largest() {
        float largest = 0;
        double squares = 0;
        int used = 0;
        for (float weight : table) {
            largest = Math.max(largest, Math.abs(weight));
            squares += (double) weight * weight;
            used += weight != 0 ? 1 : 0;
        }
        return Math.min(largest, (float) (16 * Math.sqrt(squares / Math.max(1, used))));
    }
}
