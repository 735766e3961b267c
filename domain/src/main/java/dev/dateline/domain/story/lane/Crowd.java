package dev.dateline.domain.story.lane;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The neighbourhood of a report: how near the nearest stories are. Many near stories mean look-alikes (station
 * boilerplate, a shooting every night), where being near says little.
 */
final class Crowd {
    private static final int OTHERS = 5;
    private static final double FAR = .08;
    private static final int ASSUMED = 20;
    private static final Timing USUAL = new Timing(2.5, .7, .6).times(ASSUMED);

    private final float[] nearest;
    private Timing timings = USUAL;
    private int timed = ASSUMED;
    private double bestCosine;
    private double secondCosine;

    Crowd(ReportMeasures report, Collection<StoryLikeness> stories) {
        float[] ascending = new float[stories.size()];
        int i = 0;
        for (StoryLikeness story : stories) {
            ascending[i++] = story.best;
            note(story.cosine());
            note(story, Timing.of(report.moment(), story.story.measures()));
        }
        for (StoryLikeness story : stories) {
            story.timing = story.timing == null ? null : unusual(story.timing);
        }
        Arrays.sort(ascending);
        nearest = new float[OTHERS + 1];
        for (int k = 0; k < Math.min(nearest.length, i); k++) {
            nearest[k] = ascending[i - 1 - k];
        }
    }

    /** Mean likeness of the five nearest stories other than this one; a missing one counts 0. */
    double others(StoryLikeness story) {
        double sum = 0;
        for (float n : nearest) {
            sum += n;
        }
        return (sum - Math.max(story.best, nearest[OTHERS])) / OTHERS;
    }

    /**
     * How much nearer this story is than the nearest other, by centroid; 0 where there is no other: in a lane that has only
     * begun, being the only candidate is no merit.
     */
    double margin(StoryLikeness story) {
        if (secondCosine == 0) {
            return 0;
        }
        double cosine = story.cosine();
        return cosine - (cosine == bestCosine ? secondCosine : bestCosine);
    }

    /**
     * A timing less how the other near stories lie in time, with twenty more assumed that lie as is usual in a lane of a
     * few hundred reports a day: where all that is near is an hour old, being an hour old is no merit.
     */
    private Timing unusual(Timing own) {
        Timing others = timings.plus(own.times(-1)).times(1.0 / (timed - 1));
        return own.plus(others.times(-1));
    }

    /** True for a story that is too far: nothing else may make up for it. */
    static boolean isFar(StoryLikeness story) {
        return story.best < FAR;
    }

    private void note(StoryLikeness story, @Nullable Timing timing) {
        story.timing = timing;
        if (timing != null) {
            timings = timings.plus(timing);
            timed++;
        }
    }

    private void note(double cosine) {
        if (cosine > bestCosine) {
            secondCosine = bestCosine;
            bestCosine = cosine;
        } else {
            secondCosine = Math.max(secondCosine, cosine);
        }
    }
}
