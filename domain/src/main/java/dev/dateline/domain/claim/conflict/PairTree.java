package dev.dateline.domain.claim.conflict;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** A small tree of questions about a pair's traits. In a file it is one line, each question before its two answers: no, then yes. */
public sealed interface PairTree {
    /** What it adds to the log odds. */
    double odds(double[] traits);

    /** As a file has it: {@code mate>0.21 -0.3 known>0.50 0.1 -0.7}. */
    String written();

    /** An end of the tree. */
    record Leaf(double value) implements PairTree {
        @Override
        public double odds(double[] traits) {
            return value;
        }

        @Override
        public String written() {
            return String.format(Locale.ROOT, "%.3f", value);
        }
    }

    /**
     * A question.
     *
     * @param trait which trait it is about
     * @param bound whether it is above this
     * @param no what follows where it is not
     * @param yes what follows where it is
     */
    record Question(PairTrait trait, double bound, PairTree no, PairTree yes) implements PairTree {
        @Override
        public double odds(double[] traits) {
            return (traits[trait.ordinal()] > bound ? yes : no).odds(traits);
        }

        @Override
        public String written() {
            return trait.key() + String.format(Locale.ROOT, ">%.4f ", bound) + no.written() + " " + yes.written();
        }
    }

    /** Reads what {@link #written} wrote. */
    static PairTree read(String line) {
        return read(new ArrayDeque<>(List.of(line.split(" "))));
    }

    private static PairTree read(Deque<String> words) {
        String word = words.remove();
        int above = word.indexOf('>');
        if (above < 0) {
            return new Leaf(Double.parseDouble(word));
        }
        PairTrait trait = PairTrait.valueOf(word.substring(0, above).toUpperCase(Locale.ROOT));
        return new Question(trait, Double.parseDouble(word.substring(above + 1)), read(words), read(words));
    }
}
