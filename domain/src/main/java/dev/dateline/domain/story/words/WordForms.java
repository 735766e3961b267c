package dev.dateline.domain.story.words;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The forms of words that were asked for lately. News has few words and repeats them: their forms are not made anew each time, and
 * all that remember one share it. Safe to share between threads: two may make the same forms at once, which harms nobody.
 */
final class WordForms {
    /** Some 1.5 MB when full. */
    private static final int MOST = 1 << 13;

    private final @Nullable Forms[] lately = new Forms[MOST];
    private final Function<String, Forms> maker;

    /**
     * A word's forms.
     *
     * @param lower in lower case, which it is known by
     * @param folded without accents
     * @param stem what its forms have in common
     */
    record Forms(String lower, String folded, String stem) {}

    WordForms(Function<String, Forms> maker) {
        this.maker = maker;
    }

    Forms of(String lower) {
        int hash = lower.hashCode() * 0x9E3779B1;
        int place = (hash ^ hash >>> 16) & (MOST - 1);
        Forms known = lately[place];
        if (known == null || !known.lower().equals(lower)) {
            known = maker.apply(lower);
            lately[place] = known;
        }
        return known;
    }
}
