package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Overlap;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.copy.Copying;
import dev.dateline.domain.story.copy.Originals;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A placed report whose text is, in good part, that of a report being placed.
 *
 * @param member the placed report
 * @param overlap what the report being placed has in common with it
 */
record Twin(Member member, Overlap overlap) {
    /** Members less like the report in their words than this are not looked at. */
    private static final float LEAST_LIKENESS = .2f;

    /** Brief texts are copies only of what was seen within this time: next week's market report has the same headline. */
    private static final Duration NEAR_IN_TIME = Duration.ofDays(2);

    private static final Duration ANOTHER_DAY = Duration.ofHours(12);

    /** This member as a twin of the report, if it is one. */
    static @Nullable Twin of(Member report, Member other, float likeness) {
        if (likeness < LEAST_LIKENESS || report.shingles.isEmpty()) {
            return null;
        }
        Overlap overlap = report.shingles.with(other.shingles);
        boolean late = Copying.isBrief(overlap)
                && Duration.between(other.seenAt, report.seenAt).abs().compareTo(NEAR_IN_TIME) > 0;
        return late || Copying.kind(overlap) == Relation.Kind.ORIGINAL ? null : new Twin(other, overlap);
    }

    /**
     * True for a member that fills the same form as the report with the numbers and names of another day: yesterday's
     * weather is no sign of what today's is about. Within half a day such a pair is one event with a new toll.
     */
    static boolean isOtherDays(Member report, Member other, float likeness) {
        return likeness >= LEAST_LIKENESS
                && Duration.between(other.seenAt, report.seenAt).abs().compareTo(ANOTHER_DAY) > 0
                && Copying.isTemplate(report.shingles.with(other.shingles));
    }

    /** The nearer one of two; of two alike the one that came first. */
    static @Nullable Twin nearer(@Nullable Twin one, @Nullable Twin other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int inherits = Boolean.compare(one.inherits(), other.inherits());
        int shared = Double.compare(one.shared(), other.shared());
        int nearer = inherits != 0 ? inherits : shared;
        return nearer > 0 || (nearer == 0 && one.member.order < other.member.order) ? one : other;
    }

    /** True if the report belongs into the twin's story, whatever else it is like. */
    boolean inherits() {
        return Copying.inherits(overlap);
    }

    /** What the report is to the original of the twin's group, or how it takes the original's place. */
    Relation relation(Newcomer newcomer, Story story) {
        ArticleId original = original(story);
        if (original.equals(newcomer.member().article)) {
            return Relation.ORIGINAL;
        }
        boolean takesOver = story.reports().stream()
                .anyMatch(r -> r.article().equals(original) && Originals.isOriginal(newcomer.ref(), r, overlap));
        Relation.Kind kind = takesOver ? Relation.Kind.ORIGINAL : Copying.kind(overlap);
        return new Relation(kind, original, overlap.covered(), overlap.covers());
    }

    /** As the story lists the twin, which knows of originals found later; else as the twin itself was told. */
    private ArticleId original(Story story) {
        ArticleId told = member.copyOf == null ? member.article : member.copyOf;
        return story.reports().stream()
                .filter(r -> r.article().equals(told) && r.relation().isCopy())
                .map(r -> r.relation().to())
                .findFirst()
                .orElse(told);
    }

    private double shared() {
        return overlap.covered() + overlap.covers();
    }
}
