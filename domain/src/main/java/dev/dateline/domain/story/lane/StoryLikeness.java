package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.PlacementReason.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a story is like the report being placed, summed up from those of its members that are near the report. */
final class StoryLikeness {
    final KnownStory story;
    double all;
    double title;
    double entity;
    float best;
    float second;
    float third;
    float bestWords;
    float bestTitle;
    float bestEntity;
    float covered;
    float covers;
    float sharedRarity;
    boolean numbersConflict;
    /** When it was, seen from the report, less what is usual around it; null where one of them is undated. */
    @Nullable
    Timing timing;

    double score = Double.NEGATIVE_INFINITY;

    /** What weighed most in that score; only of the story with the highest. */
    List<Evidence> evidence = List.of();

    /** The member whose text is most nearly the report's, if one has much of it. */
    @Nullable
    Twin twin;

    StoryLikeness(KnownStory story) {
        this.story = story;
    }

    void add(Likeness member) {
        all += member.all();
        title += member.title();
        entity += member.entity();
        rank(member);
        bestWords = Math.max(bestWords, member.words());
        bestTitle = Math.max(bestTitle, member.title());
        bestEntity = Math.max(bestEntity, member.entity());
        covered = Math.max(covered, member.covered());
        covers = Math.max(covers, member.covers());
        sharedRarity = Math.max(sharedRarity, member.sharedRarity());
    }

    void add(@Nullable Twin other) {
        twin = Twin.nearer(twin, other);
    }

    /** Similarity of the report with the story's centroid. */
    double cosine() {
        return all / Math.sqrt(story.measures().all());
    }

    double titleCosine() {
        return title / Math.sqrt(story.measures().title());
    }

    double entityCosine() {
        return story.measures().entity() > 0
                ? entity / Math.sqrt(story.measures().entity())
                : 0;
    }

    double meanOfBestThree() {
        return (best + second + third) / (double) Math.min(3, members());
    }

    int members() {
        return story.measures().members();
    }

    private void rank(Likeness member) {
        float all = member.all();
        if (all > best) {
            numbersConflict = member.numbersConflict();
            third = second;
            second = best;
            best = all;
        } else if (all > second) {
            third = second;
            second = all;
        } else if (all > third) {
            third = all;
        }
    }
}
