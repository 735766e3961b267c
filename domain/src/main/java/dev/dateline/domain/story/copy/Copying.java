package dev.dateline.domain.story.copy;

import dev.dateline.domain.story.Overlap;
import dev.dateline.domain.story.Relation.Kind;

/**
 * Tells from what two texts have in common what one is to the other. Headers, bylines and tails that one of them has and
 * the other has not move the two shares and not the verdict; the same words around other numbers and names are a
 * template (weather, markets, fixtures), which is no copy however many words it shares.
 */
public final class Copying {
    /** Of fewer sequences nothing can be told: "Photos of the day". */
    private static final int TELLING = 5;

    /** Samples smaller than this must agree nearly wholly: one formula of a newsroom can be half of them. */
    private static final int SHORT = 12;

    /** About 30 words, or any headline. */
    private static final int BRIEF = 20;

    private static final double SHORT_SHARE = .85;
    private static final double SAME_TEXT = .45;
    private static final double PART = .43;
    private static final double MAIN_PART = .3;
    private static final double MUCH = .25;
    private static final int CONFLICTS = 3;
    private static final double CONFLICT_SHARE = .12;

    private Copying() {}

    /** What our text is to theirs: {@link Kind#ORIGINAL} if it is no copy at all. */
    public static Kind kind(Overlap overlap) {
        boolean telling = overlap.same() >= TELLING && !isTemplate(overlap);
        if (!telling || (isShort(overlap) && least(overlap) < SHORT_SHARE)) {
            return Kind.ORIGINAL;
        }
        return isShort(overlap)
                ? kind(overlap.covered(), overlap.covers())
                : kind(overlap.surelyCovered(), overlap.surelyCovers());
    }

    /** What a text is to another of which it shares so much, if these shares are telling. */
    static Kind kind(double covered, double covers) {
        if (Math.min(covered, covers) >= SAME_TEXT) {
            return Kind.REPRINT;
        }
        if (covered >= PART) {
            return Kind.EXCERPT;
        }
        return Math.max(covered, covers) >= MUCH ? Kind.REWRITE : Kind.ORIGINAL;
    }

    /**
     * True if our text belongs into the story of theirs, whatever else it is like: it is a copy, or it has all of theirs
     * and is not much longer.
     */
    public static boolean inherits(Overlap overlap) {
        return switch (kind(overlap)) {
            case REPRINT, EXCERPT -> true;
            case REWRITE -> overlap.surelyCovers() >= PART && overlap.surelyCovered() >= MAIN_PART;
            case ORIGINAL -> false;
        };
    }

    /** True for texts that fill one form with other numbers and names. */
    public static boolean isTemplate(Overlap overlap) {
        return overlap.conflicting() >= CONFLICTS && overlap.conflict() >= CONFLICT_SHARE;
    }

    /** True when so little is there to compare, as in a headline, that it tells only for texts of about the same time. */
    public static boolean isBrief(Overlap overlap) {
        return overlap.shorter() < BRIEF;
    }

    private static boolean isShort(Overlap overlap) {
        return overlap.shorter() < SHORT;
    }

    private static double least(Overlap overlap) {
        return Math.min(overlap.covered(), overlap.covers());
    }
}
