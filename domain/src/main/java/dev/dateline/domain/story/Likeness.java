package dev.dateline.domain.story;

/**
 * How one member is like the report being placed.
 *
 * @param all cosine of the vectors of all terms
 * @param title cosine of the title vectors
 * @param entity cosine of the entity vectors
 * @param covered share of the report's title, by squared weight, that is among the member's terms
 * @param covers share of the member's title that is among the report's terms
 * @param numbersConflict whether both titles have numbers and share none
 * @param shared what the shared terms are like
 */
record Likeness(
        float all, float title, float entity, float covered, float covers, boolean numbersConflict, Shared shared) {

    /**
     * The terms that a report shares with a member.
     *
     * @param words their number, as a cosine of the sets of terms
     * @param found share of the report, by squared weight, that they are
     * @param names share of the report's names and numbers that they are
     * @param title product of the report's title with all the member's terms
     * @param rarity sum of their rarities, its logarithm less 3
     * @param rarest rarity of the rarest, a tenth of it
     * @param pairs rarities of the pairs of names among them, beside the report's rarest term; the logarithm of their sum
     */
    record Shared(float words, float found, float names, float title, float rarity, float rarest, float pairs) {}
}
