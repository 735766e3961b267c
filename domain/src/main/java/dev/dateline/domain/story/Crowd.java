package dev.dateline.domain.story;

import java.util.Arrays;
import java.util.Collection;

/**
 * The neighbourhood of a report: how near the nearest stories are. Many near stories mean look-alikes (station
 * boilerplate, a shooting every night), where being near says little.
 */
final class Crowd {
    private static final int OTHERS = 5;
    private static final double FAR = .08;

    private final float[] nearest;
    private double bestCosine;
    private double secondCosine;

    Crowd(Collection<StoryLikeness> stories) {
        float[] ascending = new float[stories.size()];
        int i = 0;
        for (StoryLikeness story : stories) {
            ascending[i++] = story.best;
            note(story.cosine());
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

    /** True for a story that is too far: nothing else may make up for it. */
    static boolean isFar(StoryLikeness story) {
        return story.best < FAR;
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
