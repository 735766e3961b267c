package dev.dateline.domain.story.lane;

/**
 * How one member is like the report being placed.
 *
 * @param all cosine of the vectors of all terms
 * @param words the part of it that is not owed to the member's names and numbers
 * @param title cosine of the title vectors
 * @param entity cosine of the entity vectors
 * @param covered share of the report's title, by squared weight, that is among the member's terms
 * @param covers share of the member's title that is among the report's terms
 * @param sharedRarity sum of the rarities of the shared terms
 * @param numbersConflict whether both titles have numbers and share none
 */
record Likeness(
        float all,
        float words,
        float title,
        float entity,
        float covered,
        float covers,
        float sharedRarity,
        boolean numbersConflict) {}
