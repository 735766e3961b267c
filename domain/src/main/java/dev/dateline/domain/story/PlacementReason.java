package dev.dateline.domain.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a report stands where it stands.
 *
 * @param basis what the decision rests on
 * @param score the chosen story's score; at least 0 for a join by score
 * @param cosine similarity with the chosen story's centroid, 0 to 1
 * @param rival the nearest other story, if there was one
 * @param rivalScore the rival's score; negative infinity without a rival
 * @param evidence what weighed most for or against, the heaviest first, up to a bound; of a report that opened a story,
 *     what kept it from the rival
 */
public record PlacementReason(
        Basis basis, double score, double cosine, @Nullable StoryId rival, double rivalScore, List<Evidence> evidence) {
    public PlacementReason {
        evidence = List.copyOf(evidence);
    }

    /** A decision by score. */
    public static PlacementReason byScore(double score, double cosine, @Nullable StoryId rival, double rivalScore) {
        return new PlacementReason(Basis.SCORE, score, cosine, rival, rivalScore, List.of());
    }

    /** The report copies a text of the story, and this is what the two have in common. */
    public static PlacementReason byCopy(
            double score, double cosine, @Nullable StoryId rival, double rivalScore, Overlap overlap) {
        List<Evidence> evidence =
                List.of(new Evidence("covered", overlap.covered()), new Evidence("covers", overlap.covers()));
        return new PlacementReason(Basis.COPY, score, cosine, rival, rivalScore, evidence);
    }

    /** An editor decided; nothing was weighed. */
    public static PlacementReason byEditor() {
        return new PlacementReason(Basis.EDITOR, 0, 0, null, Double.NEGATIVE_INFINITY, List.of());
    }

    /** The same decision with what weighed most in it. */
    public PlacementReason because(List<Evidence> heaviest) {
        return new PlacementReason(basis, score, cosine, rival, rivalScore, heaviest);
    }

    /** By how much the chosen story outdid the nearest other one; infinite without a rival. */
    public double margin() {
        return score - rivalScore;
    }

    /** What a decision rests on. */
    public enum Basis {
        /** The likeness of words, names, numbers and times. */
        SCORE,
        /** It is a copy of a report that stands there. */
        COPY,
        /** An editor says so. */
        EDITOR
    }

    /**
     * One thing that was weighed.
     *
     * @param feature its name
     * @param share what it added to the score
     */
    public record Evidence(String feature, double share) {}
}
