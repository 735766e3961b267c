package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.PlacementReason.Evidence;
import dev.dateline.domain.story.StoryId;
import java.util.List;
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
        return match == null ? stay < -margin : match != own && (home != null || score - stay >= margin);
    }

    /** Why the report joined the story to join. */
    PlacementReason joined() {
        if (home != null && home.twin != null) {
            boolean first = home == best;
            double rival = first ? secondScore : score;
            return PlacementReason.byCopy(
                    home.score, home.cosine(), id(first ? second : best), rival, home.twin.overlap());
        }
        return PlacementReason.byScore(score, best == null ? 0 : best.cosine(), id(second), secondScore)
                .because(evidence());
    }

    /** Why the report opened a story: the bar is 0, and the best story stayed below; the evidence is that story's. */
    PlacementReason opened() {
        return PlacementReason.byScore(0, 0, id(best), score).because(evidence());
    }

    private List<Evidence> evidence() {
        return best == null ? List.of() : best.evidence;
    }

    private static boolean isBefore(StoryLikeness story, double score, @Nullable StoryLikeness than, double its) {
        return than == null || score > its || (score == its && story.story.opened() < than.story.opened());
    }

    private static @Nullable StoryId id(@Nullable StoryLikeness story) {
        return story == null ? null : story.story.id();
    }
}
