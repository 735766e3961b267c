package dev.dateline.domain.alert.match;

import dev.dateline.domain.story.words.WordReader;
import org.jspecify.annotations.Nullable;

/** A word that rules ask for; one object serves all of them. Its stem depends on the language of the story. */
final class Term {
    private final String lower;

    /** By family; filled when a story of the family first asks. Racing threads write the same. */
    private final @Nullable String[] stems = new String[WordReader.FAMILIES.size()];

    Term(String lower) {
        this.lower = lower;
    }

    String lower() {
        return lower;
    }

    /** What the word's forms have in common in a language. */
    String stem(WordReader reader) {
        String stem = stems[reader.family()];
        if (stem == null) {
            stem = reader.stem(lower);
            stems[reader.family()] = stem;
        }
        return stem;
    }
}
