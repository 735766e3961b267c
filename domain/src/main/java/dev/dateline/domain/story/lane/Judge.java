package dev.dateline.domain.story.lane;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Decides which of the stories near a report is the report's, if any. */
final class Judge {
    private final PlacementScore score;

    Judge(PlacementWeights weights) {
        this.score = new PlacementScore(weights);
    }

    Verdict judge(ReportMeasures report, Collection<StoryLikeness> near) {
        Crowd crowd = new Crowd(report, near);
        Verdict verdict = Verdict.NOTHING_NEAR;
        for (StoryLikeness story : near) {
            if (!Crowd.isFar(story)) {
                story.score = score.of(new Candidate(report, story, crowd));
                verdict = verdict.with(story, story.score);
            }
        }
        if (verdict.best() != null) {
            verdict.best().evidence = score.evidence(new Candidate(report, verdict.best(), crowd));
        }
        return verdict.inheriting(twins(near));
    }

    /** The score of a report with one of the stories near it. */
    double score(ReportMeasures report, StoryLikeness story, Collection<StoryLikeness> near) {
        return score.of(new Candidate(report, story, new Crowd(report, near)));
    }

    /** The story that holds the text this report copies, if there is one. */
    private static @Nullable StoryLikeness twins(Collection<StoryLikeness> near) {
        StoryLikeness home = null;
        for (StoryLikeness story : near) {
            boolean nearer = story.twin != null
                    && story.twin.inherits()
                    && (home == null || Twin.nearer(home.twin, story.twin) == story.twin);
            home = nearer ? story : home;
        }
        return home;
    }
}
