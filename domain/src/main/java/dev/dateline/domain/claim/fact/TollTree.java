package dev.dateline.domain.claim.fact;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A small tree of questions for traits. As text: a question is its trait behind a question mark, then what follows where the trait is there,
 * then what follows where it is not; an answer is a number; all separated by tabs.
 */
public sealed interface TollTree {
    /**
     * Asks for a trait.
     *
     * @param id the trait's number
     */
    record Question(String trait, int id, TollTree there, TollTree missing) implements TollTree {
        @Override
        public double weight(BitSet traits) {
            return (traits.get(id) ? there : missing).weight(traits);
        }

        @Override
        public String text() {
            return "?" + trait + "\t" + there.text() + "\t" + missing.text();
        }
    }

    /** What a number gains. */
    record Answer(double weight) implements TollTree {
        @Override
        public double weight(BitSet traits) {
            return weight;
        }

        @Override
        public String text() {
            return String.valueOf(Math.round(weight * 1000) / 1000.0);
        }
    }

    /** What a number with these traits gains. */
    double weight(BitSet traits);

    /** The tree as a line. */
    String text();

    /** Reads what {@link #text} wrote, with a number for each trait. */
    static TollTree read(String line, ToIntFunction<String> ids) {
        return read(List.of(line.split("\t")).iterator(), ids);
    }

    private static TollTree read(Iterator<String> parts, ToIntFunction<String> ids) {
        String part = parts.next();
        if (!part.startsWith("?")) {
            return new Answer(Double.parseDouble(part));
        }
        String trait = part.substring(1);
        TollTree there = read(parts, ids);
        return new Question(trait, ids.applyAsInt(trait), there, read(parts, ids));
    }
}
