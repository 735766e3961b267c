package dev.dateline.domain.story.lane;

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
    /** Likeness with the nearest member. */
    MEMBER(c -> c.story().best),
    /** Mean likeness with the three nearest members. */
    THREE_MEMBERS(c -> c.story().meanOfBestThree()),
    /** Mean likeness with all members. */
    ALL_MEMBERS(c -> c.story().all / c.story().members()),
    /** By how much a member is nearly a copy. */
    NEAR_COPY(c -> Math.max(0, c.story().best - .6)),
    TITLE_CENTROID(c -> c.story().titleCosine()),
    TITLE_MEMBER(c -> c.story().bestTitle),
    /** Share of the report's title found in a member. */
    TITLE_FOUND(c -> c.story().covered),
    /** Share of a member's title found in the report. */
    TITLE_FINDS(c -> c.story().covers),
    NAMES_CENTROID(c -> c.story().entityCosine()),
    NAMES_MEMBER(c -> c.story().bestEntity),
    NAMES_CONFLICT(Candidate::namesConflict),
    NAMES_MISSING(c -> c.namesComparable() ? 0 : 1),
    /** Whether nothing but names and numbers speaks for it: the same people, perhaps in another event. */
    ONLY_NAMES(c -> c.story().bestWords < .02 ? 1 : 0),
    NUMBERS_CONFLICT(c -> c.story().numbersConflict ? 1 : 0),
    /** How rare the shared words are. */
    SHARED_RARITY(c -> StrictMath.log1p(c.story().sharedRarity) - 3),
    SILENCE(Candidate::silence),
    RECENCY(Candidate::recency),
    YOUTH(Candidate::youth),
    SIZE(Candidate::logSize),
    SINGLE(c -> 1.0 / c.story().members() - .5),
    LENGTH(c -> c.report().logTerms()),
    TITLE_LENGTH(c -> c.report().logTitle()),
    BODY(c -> c.report().body()),
    /** How near the five nearest other stories are. */
    CROWD(c -> c.crowd().others(c.story())),
    /** How much nearer this story is than the next. */
    LEAD(Candidate::lead),
    CENTROID_BY_BODY(c -> c.story().cosine() * c.report().body()),
    CENTROID_BY_SIZE(c -> c.story().cosine() * c.logSize()),
    CENTROID_BY_LENGTH(c -> c.story().cosine() * c.report().logTerms()),
    MEMBER_BY_SIZE(c -> c.story().best * c.logSize()),
    TITLE_CENTROID_BY_BODY(c -> c.story().titleCosine() * c.report().body()),
    TITLE_MEMBER_BY_BODY(c -> c.story().bestTitle * c.report().body());

    private final ToDoubleFunction<Candidate> value;

    PlacementFeature(ToDoubleFunction<Candidate> value) {
        this.value = value;
    }

    double of(Candidate candidate) {
        return value.applyAsDouble(candidate);
    }

    /** As the table of weights names it, such as {@code near-copy}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
