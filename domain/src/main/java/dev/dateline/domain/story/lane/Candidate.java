package dev.dateline.domain.story.lane;

/**
 * A story that a report may join, seen beside the others near the report.
 *
 * @param report the report
 * @param story how like it the story is
 * @param crowd the neighbourhood
 */
record Candidate(ReportMeasures report, StoryLikeness story, Crowd crowd) {
    private static final Timing UNDATED = new Timing(0, 0, 0);

    /** How much the names of both differ, 0 to 1; .7 where one has none. */
    double namesConflict() {
        return namesComparable() ? (1 - story.bestEntity) * (1 - story.entityCosine()) : .7;
    }

    boolean namesComparable() {
        return report.hasNames() && story.story.measures().entity() > 0;
    }

    double logSize() {
        return StrictMath.log(story.members());
    }

    double lead() {
        return Math.max(-.2, Math.min(.2, crowd.margin(story)));
    }

    /** Logarithm of the hours between the report and the story's span, less what is usual here; 0 where one is undated. */
    double silence() {
        return timing().silence();
    }

    /** How recent the story's nearest end is, less what is usual here. */
    double recency() {
        return timing().recency();
    }

    /** How young the story is, less what is usual here. */
    double youth() {
        return timing().youth();
    }

    private Timing timing() {
        return story.timing == null ? UNDATED : story.timing;
    }
}
