package dev.dateline.domain.story;

import org.jspecify.annotations.Nullable;

/**
 * What the search for a report's story found.
 *
 * @param best the story with the highest score, if any is near
 * @param score its score
 * @param second the story with the second highest score
 * @param secondScore its score
 * @param home the story that holds the text this report copies, if it copies one
 */
record Verdict(
        @Nullable StoryLikeness best,
        double score,
        @Nullable StoryLikeness second,
        double secondScore,
        @Nullable StoryLikeness home) {
    static final Verdict NOTHING_NEAR =
            new Verdict(null, Double.NEGATIVE_INFINITY, null, Double.NEGATIVE_INFINITY, null);

    /** The story to join: that of the text it copies, else the best if it scores at least 0. */
    @Nullable
    StoryLikeness match() {
        return home != null ? home : score >= 0 ? best : null;
    }

    /** The same, for a report that copies a text of this story. */
    Verdict inheriting(@Nullable StoryLikeness story) {
        return story == null ? this : new Verdict(best, score, second, secondScore, story);
    }

    /** With one more story looked at; of two with one score the older one wins. */
    Verdict with(StoryLikeness story, double its) {
        if (isBefore(story, its, best, score)) {
            return new Verdict(story, its, best, score, home);
        }
        return isBefore(story, its, second, secondScore) ? new Verdict(best, score, story, its, home) : this;
    }

    /** Why the report joined the story to join. */
    PlacementReason joined() {
        if (home != null && home.twin != null) {
            boolean first = home == best;
            double rival = first ? secondScore : score;
            return PlacementReason.byCopy(
                    home.score, home.cosine(), id(first ? second : best), rival, home.twin.overlap());
        }
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
        return story == null ? null : story.story.id();
    }
}
