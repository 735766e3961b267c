package dev.dateline.domain.claim.fact;

/**
 * Some people, as many as a text tells.
 *
 * @param from first word, that of the bound if there is one
 * @param to word after the last, that of the noun if there is one
 * @param count how many
 * @param sort what tells how many
 * @param people whether the noun is known to stand for people
 */
record Quantity(int from, int to, Count count, Sort sort, boolean people) {

    /** What tells how many they are. */
    enum Sort {
        NUMBER,
        /** One person, by the article or the singular. */
        SINGLE,
        /** One person, by name. */
        NAMED
    }
}
