package dev.dateline.domain.story;

import org.jspecify.annotations.Nullable;

/**
 * What the search for a report's story found.
 *
 * @param best the story with the highest score, if any is near
 * @param score its score
 * @param second the story with the second highest score
 * @param secondScore its score
 */
record Verdict(
        @Nullable StoryLikeness best,
        double score,
        @Nullable StoryLikeness second,
        double secondScore) {
    static final Verdict NOTHING_NEAR = new Verdict(null, Double.NEGATIVE_INFINITY, null, Double.NEGATIVE_INFINITY);

    /** The story to join, if one scores at least 0. */
    @Nullable
    StoryLikeness match() {
        return score >= 0 ? best : null;
    }

    /** With one more story looked at; of two with one score the older one wins. */
    Verdict with(StoryLikeness story, double its) {
        if (isBefore(story, its, best, score)) {
            return new Verdict(story, its, best, score);
        }
        return isBefore(story, its, second, secondScore) ? new Verdict(best, score, story, its) : this;
    }

    /**
     * True if a report that stands in a story belongs elsewhere beyond doubt: into the story to join, or into one of its
     * own.
     *
     * @param own its story without it, if that is near at all
     * @param margin by how much the score must tell so
     */
    boolean leaves(@Nullable StoryLikeness own, double margin) {
        double stay = own == null ? Double.NEGATIVE_INFINITY : own.score;
        StoryLikeness match = match();
        return match == null ? stay < -margin : match != own && score - stay >= margin;
    }

    /** Why the report joined the best story. */
    PlacementReason joined() {
        return PlacementReason.byScore(score, best == null ? 0 : best.cosine(), id(second), secondScore);
    }

    /** Why the report opened a story: the bar is 0, and the best story stayed below. */
    PlacementReason opened() {
        return PlacementReason.byScore(0, 0, id(best), score);
    }

    private static boolean isBefore(StoryLikeness story, double score, @Nullable StoryLikeness than, double its) {
        return than == null || score > its || (score == its && story.story.opened() < than.story.opened());
    }

    private static @Nullable StoryId id(@Nullable StoryLikeness story) {
        return story == null ? null : story.story.story().id();
    }
}
