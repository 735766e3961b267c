package dev.dateline.domain.article.language;

import java.nio.ByteBuffer;

/**
 * A matrix whose rows are stored as one byte for each few columns: the number of one of 256 centroids (product
 * quantisation), the row's length quantised apart. Source: Jégou et al., "Product Quantization for Nearest Neighbor
 * Search", 2011, in fastText's file layout.
 */
final class QuantisedMatrix {

    private static final int CENTROIDS = 256;

    private final byte[] codes;
    private final Quantiser rows;
    private final byte[] lengthCodes;
    private final float[] lengths;

    private QuantisedMatrix(byte[] codes, Quantiser rows, byte[] lengthCodes, float[] lengths) {
        this.codes = codes;
        this.rows = rows;
        this.lengthCodes = lengthCodes;
        this.lengths = lengths;
    }

    private record Quantiser(int parts, int width, int lastWidth, float[] centroids) {

        static Quantiser read(ByteBuffer file) {
            int dimension = file.getInt();
            int parts = file.getInt();
            int width = file.getInt();
            int lastWidth = file.getInt();
            float[] centroids = new float[dimension * CENTROIDS];
            for (int i = 0; i < centroids.length; i++) {
                centroids[i] = file.getFloat();
            }
            return new Quantiser(parts, width, lastWidth, centroids);
        }
    }

    static QuantisedMatrix read(ByteBuffer file) {
        boolean lengthsApart = file.get() != 0;
        int height = (int) file.getLong();
        file.getLong(); // columns
        byte[] codes = new byte[file.getInt()];
        file.get(codes);
        Quantiser rows = Quantiser.read(file);
        byte[] lengthCodes = new byte[lengthsApart ? height : 0];
        file.get(lengthCodes);
        float[] lengths = lengthsApart ? Quantiser.read(file).centroids() : new float[0];
        return new QuantisedMatrix(codes, rows, lengthCodes, lengths);
    }

    /** Adds one row to a vector. */
    void addRow(int row, float[] vector) {
        float length = lengths.length == 0 ? 1 : lengths[lengthCodes[row] & 0xFF];
        for (int part = 0; part < rows.parts(); part++) {
            int width = part == rows.parts() - 1 ? rows.lastWidth() : rows.width();
            int code = codes[row * rows.parts() + part] & 0xFF;
            int from = part * CENTROIDS * rows.width() + code * width;
            for (int i = 0; i < width; i++) {
                vector[part * rows.width() + i] += length * rows.centroids()[from + i];
            }
        }
    }
}
