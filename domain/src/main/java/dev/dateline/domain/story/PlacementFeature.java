package dev.dateline.domain.story;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What the score adds up. Features are centred where their weight would otherwise move the threshold; the products let one
 * weight depend on the length of the text, the size of the story or its neighbourhood.
 */
enum PlacementFeature {
    /** Always 1: the threshold. */
    BIAS(c -> 1),

    /** Likeness with the story's centroid. */
    CENTROID(c -> c.story().cosine()),
    CENTROID_SQUARED(c -> c.story().cosine() * c.story().cosine()),
    /** Likeness with the nearest member. */
    MEMBER(c -> c.story().best),
    /** Mean likeness with the three nearest members. */
    THREE_MEMBERS(c -> c.story().meanOfBestThree()),
    /** How like each other the story's members are: a close story asks for more. */
    COHESION(c -> c.story().cohesion()),

    /** Share of words in common with a member, whatever they weigh. */
    WORDS_SHARED(c -> c.story().sharedWords),
    /** Share of the report, by weight, found in a member. */
    WORDS_FOUND(c -> c.story().found),
    SHARED_RARITY(c -> c.story().sharedRarity),
    RAREST_SHARED(c -> c.story().rarestShared),

    /** Share of the report's title found in a member. */
    TITLE_FOUND(c -> c.story().covered),
    /** Share of a member's title found in the report. */
    TITLE_FINDS(c -> c.story().covers),
    TITLE_IN_TEXT(c -> c.story().titleInText),
    TITLE_ALL_MEMBERS(c -> c.story().title / c.story().members()),

    NAMES_CENTROID(c -> c.story().entityCosine()),
    NAMES_CENTROID_SQUARED(c -> c.story().entityCosine() * c.story().entityCosine()),
    NAMES_MEMBER(c -> c.story().bestEntity),
    /** Share of the report's names and numbers found in a member. */
    NAMES_FOUND(c -> c.story().namesFound),
    NAMES_CONFLICT(Candidate::namesConflict),
    NUMBERS_CONFLICT(c -> c.story().numbersConflict ? 1 : 0),

    SILENCE(Candidate::silence),
    RECENCY(Candidate::recency),
    YOUTH(Candidate::youth),

    SIZE(Candidate::logSize),
    SINGLE(c -> 1.0 / c.story().members() - .5),

    LENGTH(c -> c.report().logTerms()),
    LENGTH_SQUARED(c -> c.report().logTerms() * c.report().logTerms()),
    TITLE_LENGTH(c -> c.report().logTitle()),
    NAMES_LENGTH(c -> c.report().logNames()),
    /** How rare the report's words are. */
    RARITY(c -> c.report().rarity()),
    BODY(c -> c.report().body()),

    /** How near the five nearest other stories are. */
    CROWD(Candidate::others),
    /** How near the nearest member of such reports usually is in this lane. */
    USUAL(c -> c.crowd().usual() - .3),
    /** How much nearer this story is than the next. */
    LEAD(c -> within(.2, c.crowd().margin(c.story()))),
    LEAD_BY_MEMBER(c -> within(.3, c.crowd().marginByMember(c.story()))),

    CENTROID_BY_BODY(c -> c.story().cosine() * c.report().body()),
    CENTROID_BY_LENGTH(c -> c.story().cosine() * c.report().logTerms()),
    MEMBER_BY_LENGTH(c -> c.story().best * c.report().logTerms()),
    MEMBER_BY_CROWD(c -> c.story().best * c.others()),
    WORDS_SHARED_BY_MEMBER(c -> c.story().sharedWords * c.story().best),
    NAME_PAIRS_BY_BODY(c -> c.story().sharedPairs * c.report().body()),
    NAMES_CONFLICT_BY_BODY(c -> c.namesConflict() * c.report().body()),
    TITLE_CENTROID_BY_BODY(c -> c.story().titleCosine() * c.report().body()),
    TITLE_CENTROID_BY_LENGTH(c -> c.story().titleCosine() * c.report().logTerms()),
    TITLE_MEMBER_BY_BODY(c -> c.story().bestTitle * c.report().body()),
    RECENCY_BY_BODY(c -> c.recency() * c.report().body()),
    YOUTH_BY_BODY(c -> c.youth() * c.report().body()),
    SIZE_BY_BODY(c -> c.logSize() * c.report().body()),
    LENGTH_BY_BODY(c -> c.report().logTerms() * c.report().body()),
    CROWD_BY_BODY(c -> c.others() * c.report().body()),
    CROWD_BY_LENGTH(c -> c.others() * c.report().logTerms());

    private final ToDoubleFunction<Candidate> value;

    PlacementFeature(ToDoubleFunction<Candidate> value) {
        this.value = value;
    }

    private static double within(double bound, double value) {
        return Math.max(-bound, Math.min(bound, value));
    }

    double of(Candidate candidate) {
        return value.applyAsDouble(candidate);
    }

    /** As the table of weights names it, such as {@code near-copy}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
