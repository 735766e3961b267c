package dev.dateline.domain.story;

import dev.dateline.domain.story.OpenStory.Measures;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story that a report may join, seen beside the others near the report.
 *
 * @param report the report
 * @param story how like it the story is
 * @param crowd the neighbourhood
 */
record Candidate(ReportMeasures report, StoryLikeness story, Crowd crowd) {
    private static final double STORY_HOURS = 72;

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

    /** Logarithm of the hours between the report and the story's span, less 2.5; 0 where one is undated. */
    double silence() {
        return isDated() ? StrictMath.log1p(gap()) - 2.5 : 0;
    }

    /** How recent the story's nearest end is, fading over three days, less .7. */
    double recency() {
        return isDated() ? StrictMath.exp(-gap() / STORY_HOURS) - .7 : 0;
    }

    /** How young the story is, fading over three days, less .6. */
    double youth() {
        return isDated() ? StrictMath.exp(-hours(oldest(), moment()) / STORY_HOURS) - .6 : 0;
    }

    private double gap() {
        return Math.max(hours(newest(), moment()), hours(moment(), oldest()));
    }

    private boolean isDated() {
        Measures measures = story.story.measures();
        return report.moment() != null && measures.newest() != null && measures.oldest() != null;
    }

    private Instant moment() {
        return orEpoch(report.moment());
    }

    private Instant newest() {
        return orEpoch(story.story.measures().newest());
    }

    private Instant oldest() {
        return orEpoch(story.story.measures().oldest());
    }

    private static Instant orEpoch(@Nullable Instant moment) {
        return moment == null ? Instant.EPOCH : moment;
    }

    private static double hours(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds() / 3600.0);
    }
}
