package dev.dateline.domain.story;

import dev.dateline.domain.story.OpenStory.Measures;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The linear score of a report with a story; join the best story at 0 or more. The weights were tuned by separable
 * CMA-ES directly on the mean of B-cubed and pairwise F1 over labelled corpora, not on pairs: they go together, and
 * changing one by hand makes no sense. Features are centred where their weight would otherwise move the threshold.
 */
final class PlacementScore {
    private final double logTerms;
    private final double logTitle;
    private final double body;
    private final boolean hasEntities;
    private final @Nullable Instant time;

    /** A report as the score sees it; without a moment the time features are silent. */
    PlacementScore(Weighed report) {
        Member member = report.member();
        this.logTerms = StrictMath.log(1 + member.weighed()) - 4;
        this.logTitle = StrictMath.log(1 + member.titled()) - 2;
        this.body = report.hasBody() ? 1 : 0;
        this.hasEntities = member.hasEntities();
        this.time = report.moment();
    }

    /** At least 0 for the same event. */
    double of(StoryLikeness story, Crowd crowd) {
        return -3.3555
                + similarity(story)
                + entities(story)
                + words(story)
                + time(story.story.measures())
                + size(story)
                + lengths(story)
                - 5.61961 * crowd.others(story)
                + 4.9815 * Math.max(-.2, Math.min(.2, crowd.margin(story)));
    }

    private static double similarity(StoryLikeness story) {
        return 12.54064 * story.cosine()
                + 5.43353 * story.best
                + 4.70463 * story.meanOfBestThree()
                + 2.1079 * Math.max(0, story.best - .6)
                + .24837 * story.titleCosine()
                + .00143 * story.bestTitle
                - .18069 * story.all / story.members();
    }

    private double entities(StoryLikeness story) {
        double cosine = story.entityCosine();
        boolean comparable = hasEntities && story.story.measures().entity() > 0;
        double conflict = comparable ? (1 - story.bestEntity) * (1 - cosine) : .7;
        return .33189 * cosine - 3.45651 * story.bestEntity - 2.60986 * conflict + (comparable ? 0 : .24785);
    }

    private static double words(StoryLikeness story) {
        return 1.15017 * story.covered
                + .51475 * story.covers
                + .27137 * (StrictMath.log1p(story.sharedRarity) - 3)
                - (story.numbersConflict ? .19937 : 0);
    }

    private double time(Measures story) {
        if (time == null || story.newest() == null || story.oldest() == null) {
            return 0;
        }
        double gap = Math.max(hours(story.newest(), time), hours(time, story.oldest()));
        double age = hours(story.oldest(), time);
        return -.25954 * (StrictMath.log1p(gap) - 2.5)
                + 1.3821 * (StrictMath.exp(-gap / 72) - .7)
                + .48643 * (StrictMath.exp(-age / 72) - .6);
    }

    private static double hours(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds() / 3600.0);
    }

    private static double size(StoryLikeness story) {
        double logSize = StrictMath.log(story.members());
        return .0233 * logSize
                - .41497 * (1.0 / story.members() - .5)
                - .46025 * story.best * logSize
                - 1.70046 * story.cosine() * logSize;
    }

    private double lengths(StoryLikeness story) {
        return -.14504 * logTerms
                + .14562 * logTitle
                + .88629 * story.cosine() * logTerms
                + body
                        * (-.45693
                                - 1.08237 * story.cosine()
                                - 1.16383 * story.titleCosine()
                                - .20338 * story.bestTitle);
    }
}
