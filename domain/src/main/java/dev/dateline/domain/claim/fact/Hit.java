package dev.dateline.domain.claim.fact;

/**
 * An entry of the lexicon found in a text.
 *
 * @param from number of its first word
 * @param to number of the word after its last
 */
record Hit(int from, int to, Sense sense) {}
