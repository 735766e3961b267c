package dev.dateline.domain.article.language;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quantised, supervised fastText model with hierarchical softmax, read only: the kind that {@code lid.176.ftz} is.
 *
 * <p>A text is the mean of the vectors of its words and of their character n-grams, each n-gram hashed (FNV-1a) to a
 * bucket; most buckets have been pruned. Vectors are product-quantised, see {@link QuantisedMatrix}. Labels are leaves of
 * a Huffman tree, whose inner nodes are logistic decisions ({@link LabelTree}). Source: Joulin et al., "Bag of Tricks for
 * Efficient Text Classification" and "FastText.zip", 2016. Holds about 3 MB.
 */
final class FastTextModel {

    private static final int MAGIC = 793712314;
    private static final String LABEL = "__label__";
    private static final String END_OF_TEXT = "</s>";
    private static final int LONGEST_WORD = 200;

    private final int dimension;
    private final int buckets;
    private final int shortest;
    private final int longest;
    private final Map<String, Integer> words = new HashMap<>();
    private final BucketRows keptBuckets;
    private final QuantisedMatrix vectors;
    private final LabelTree labels;

    private FastTextModel(ByteBuffer file) {
        if (file.getInt() != MAGIC) {
            throw new IllegalArgumentException("no fastText model");
        }
        file.getInt(); // version
        dimension = file.getInt();
        file.position(file.position()
                + 7 * Integer.BYTES); // window, epochs, minimal counts, negatives, word n-grams, loss, kind
        buckets = file.getInt();
        shortest = file.getInt();
        longest = file.getInt();
        file.position(
                file.position() + Integer.BYTES + Double.BYTES); // learning rate's update rate, sampling threshold
        LabelTree.Builder tree = new LabelTree.Builder();
        keptBuckets = readDictionary(file, tree);
        file.get(); // whether quantised: always
        vectors = QuantisedMatrix.read(file);
        labels = tree.build(file, dimension);
    }

    /** Reads a model file. */
    static FastTextModel read(byte[] file) {
        return new FastTextModel(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
    }

    /** Words, labels, and the buckets that were kept. */
    private BucketRows readDictionary(ByteBuffer file, LabelTree.Builder tree) {
        int entries = file.getInt();
        file.position(file.position() + 2 * Integer.BYTES + Long.BYTES); // words, labels, tokens
        long pruned = file.getLong();
        for (int i = 0; i < entries; i++) {
            String entry = readString(file);
            long count = file.getLong();
            if (file.get() == 0) {
                words.put(entry, i);
            } else {
                tree.label(entry.substring(LABEL.length()), count);
            }
        }
        BucketRows kept = new BucketRows((int) Math.max(0, pruned));
        for (long i = 0; i < pruned; i++) {
            kept.put(file.getInt(), file.getInt());
        }
        return kept;
    }

    private static String readString(ByteBuffer file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte b = file.get(); b != 0; b = file.get()) {
            bytes.write(b);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The probability of every label, in the order of {@link #labels}; nothing when the model knows no part of the words. */
    Optional<double[]> probabilities(List<String> text) {
        float[] sum = new float[dimension];
        int parts = 0;
        for (String word : text) {
            parts += word.isEmpty() || word.length() > LONGEST_WORD ? 0 : addWord(word, sum);
        }
        if (parts == 0) {
            return Optional.empty();
        }
        parts += addKnown(END_OF_TEXT, sum);
        for (int i = 0; i < dimension; i++) {
            sum[i] /= parts;
        }
        return Optional.of(labels.probabilities(sum));
    }

    private int addWord(String word, float[] sum) {
        return addKnown(word, sum) + addNgrams(("<" + word + ">").getBytes(StandardCharsets.UTF_8), sum);
    }

    private int addKnown(String word, float[] sum) {
        Integer row = words.get(word);
        if (row == null) {
            return 0;
        }
        vectors.addRow(row, sum);
        return 1;
    }

    /** Adds every run of {@code shortest} to {@code longest} characters of a word; a lone "<" or ">" is none. */
    private int addNgrams(byte[] utf8, float[] sum) {
        int added = 0;
        for (int start = 0; start < utf8.length; start++) {
            if (isContinuation(utf8[start])) {
                continue;
            }
            int hash = 0x811C9DC5;
            int end = start;
            for (int characters = 1; end < utf8.length && characters <= longest; characters++) {
                do {
                    hash = (hash ^ utf8[end++]) * 0x01000193;
                } while (end < utf8.length && isContinuation(utf8[end]));
                boolean bracket = characters == 1 && (start == 0 || end == utf8.length);
                added += characters >= shortest && !bracket
                        ? addBucket(Integer.remainderUnsigned(hash, buckets), sum)
                        : 0;
            }
        }
        return added;
    }

    private int addBucket(int bucket, float[] sum) {
        int row = keptBuckets.row(bucket);
        if (row < 0) {
            return 0;
        }
        vectors.addRow(words.size() + row, sum);
        return 1;
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** The labels the model can tell apart. */
    List<String> labels() {
        return labels.names();
    }
}
