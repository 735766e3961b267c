package dev.dateline.domain.story;

import org.jspecify.annotations.Nullable;

/**
 * Why a report stands where it stands.
 *
 * @param score the chosen story's score; at least 0 for a join
 * @param cosine similarity with the chosen story's centroid, 0 to 1
 * @param rival the nearest other story, if there was one
 * @param rivalScore the rival's score; negative infinity without a rival
 */
public record PlacementReason(
        double score, double cosine, @Nullable StoryId rival, double rivalScore) {}
