package dev.dateline.domain.article.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How likely each language writes the letters of some words, every letter given the four before it in its word. Tells close
 * relatives apart that {@link FastTextModel} mixes up.
 *
 * <p>A letter's probability is that of the longest run of at most five letters that is known of the language; every
 * letter left off costs {@code ln 0.4} (Brants et al., "Large Language Models in Machine Translation", 2007: stupid
 * backoff). {@code letter-runs.bin} keeps the runs that change a language's probabilities most; see its NOTICE. Holds
 * about 11 MB.
 */
final class LetterRuns {

    private static final int LONGEST = 5;
    private static final double SHORTENED = -Math.log(0.4);
    /** Logarithms are kept as whole sixteenths in a byte. */
    private static final double STEP = 1 / 16.0;

    private static final double STRANGE = 12;
    static final int ENOUGH_LETTERS = 120;

    private static final class Loaded {
        static final LetterRuns RUNS = load();

        private static LetterRuns load() {
            try (InputStream file = Objects.requireNonNull(LetterRuns.class.getResourceAsStream("letter-runs.bin"));
                    DataInputStream data = new DataInputStream(file)) {
                return new LetterRuns(data);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private final List<String> languages = new ArrayList<>();
    private final RunTable table;

    private LetterRuns(DataInputStream data) throws IOException {
        int models = data.readUnsignedByte();
        int entries = data.readInt();
        table = new RunTable(entries);
        for (int model = 0; model < models; model++) {
            languages.add(data.readUTF());
            readModel(data, model);
        }
        table.seal();
    }

    /** Runs in order; of each, how many letters it shares with the one before, the others, and its value. */
    private void readModel(DataInputStream data, int model) throws IOException {
        char[] run = new char[LONGEST];
        for (int left = data.readInt(); left > 0; left--) {
            int lengths = data.readUnsignedByte();
            int shared = lengths >> 4;
            int length = lengths & 0xF;
            for (int i = shared; i < length; i++) {
                run[i] = data.readChar();
            }
            table.add(hash(run, length), model, data.readUnsignedByte());
        }
    }

    /** For each language known, the natural logarithm of the probability of the first 120 letters of some words. */
    static Map<String, Double> in(Iterable<String> lowerCaseWords) {
        return Loaded.RUNS.likelihoods(lowerCaseWords);
    }

    private Map<String, Double> likelihoods(Iterable<String> words) {
        double[] costs = new double[languages.size()];
        int letters = 0;
        for (String word : words) {
            for (int at = 0; at < word.length() && letters < ENOUGH_LETTERS; at++, letters++) {
                addLetter(word, at, costs);
            }
        }
        Map<String, Double> told = new HashMap<>();
        for (int i = 0; i < costs.length; i++) {
            told.merge(languages.get(i), -costs[i], Math::max);
        }
        return told;
    }

    /** Adds to each language's sum what the letter costs, by the longest run ending here that the language knows. */
    private void addLetter(String word, int at, double[] costs) {
        int[] hashes = new int[LONGEST + 1];
        int longest = Math.min(LONGEST, at + 1);
        for (int length = 1; length <= longest; length++) {
            hashes[length] = next(hashes[length - 1], word.charAt(at - length + 1));
        }
        long open = (1L << costs.length) - 1;
        for (int length = longest; length > 0 && open != 0; length--) {
            double shortened = (longest - length) * SHORTENED;
            int slot = table.slot(hashes[length]);
            for (int i = table.from(slot); i < table.to(slot); i++) {
                int model = table.model(i);
                if ((open & 1L << model) != 0) {
                    open &= ~(1L << model);
                    costs[model] += table.value(i) * STEP + shortened;
                }
            }
        }
        for (; open != 0; open &= open - 1) {
            costs[Long.numberOfTrailingZeros(open)] += STRANGE + longest * SHORTENED;
        }
    }

    /** A run's hash grows from its last letter to its first. */
    private static int hash(char[] run, int length) {
        int hash = 0;
        for (int i = length - 1; i >= 0; i--) {
            hash = next(hash, run[i]);
        }
        return hash;
    }

    private static int next(int hash, char letter) {
        int mixed = (hash + letter + 1) * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
