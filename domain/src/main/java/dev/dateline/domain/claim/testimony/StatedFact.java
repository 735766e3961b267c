package dev.dateline.domain.claim.testimony;

import dev.dateline.domain.claim.conflict.Stated;

/**
 * A fact with its words.
 *
 * @param stated the fact, with what it is compared by
 * @param words the words that state it
 * @param sentence the sentence in which they stand, cut after {@link Testimony#MOST_CHARACTERS}
 */
public record StatedFact(Stated stated, String words, String sentence) {}
