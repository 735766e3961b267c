package dev.dateline.desk.view;

import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.PlacementReason.Evidence;
import java.util.List;
import java.util.Map;

/**
 * One thing that was weighed when a report was placed, in words.
 *
 * @param words what it is
 * @param share what it added to the score
 * @param against whether it spoke against
 * @param width how much, 1 to 100, beside the heaviest
 */
public record Weighing(String words, String share, boolean against, int width) {

    private static final int MOST = 4;
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("centroid", "words as in the whole story"),
            Map.entry("member", "words as in its nearest report"),
            Map.entry("three-members", "words as in its three nearest reports"),
            Map.entry("all-members", "words as in all its reports"),
            Map.entry("near-copy", "nearly a copy of a report"),
            Map.entry("title-centroid", "headline like the story’s"),
            Map.entry("title-member", "headline like a report’s"),
            Map.entry("title-found", "its headline’s words stand in a report"),
            Map.entry("title-finds", "it has a report’s headline words"),
            Map.entry("names-centroid", "the story’s names and numbers"),
            Map.entry("names-member", "a report’s names and numbers"),
            Map.entry("names-conflict", "other names"),
            Map.entry("names-missing", "too few names to compare"),
            Map.entry("only-names", "nothing in common but names"),
            Map.entry("numbers-conflict", "other numbers"),
            Map.entry("shared-rarity", "how rare the shared words are"),
            Map.entry("silence", "how long the story was silent"),
            Map.entry("recency", "how recent the story is"),
            Map.entry("youth", "how young the story is"),
            Map.entry("size", "how many reports the story has"),
            Map.entry("single", "the story had a single report"),
            Map.entry("length", "how long the text is"),
            Map.entry("title-length", "how long the headline is"),
            Map.entry("body", "the text was known whole"),
            Map.entry("crowd", "how near other stories are"),
            Map.entry("lead", "how much nearer than the next story"),
            Map.entry("covered", "of its text stands in the original"),
            Map.entry("covers", "of the original stands in it"));

    static List<Weighing> of(PlacementReason reason) {
        List<Evidence> heaviest = reason.evidence().stream().limit(MOST).toList();
        double most = heaviest.stream()
                .mapToDouble(one -> Math.abs(one.share()))
                .max()
                .orElse(1);
        return heaviest.stream().map(one -> of(one, most, reason.basis())).toList();
    }

    private static Weighing of(Evidence evidence, double most, PlacementReason.Basis basis) {
        boolean against = evidence.share() < 0;
        String share = basis == PlacementReason.Basis.COPY
                ? Math.round(100 * evidence.share()) + " %"
                : (against ? "−" : "+") + Words.decimal(Math.abs(evidence.share()));
        int width = (int) Math.max(1, Math.round(100 * Math.abs(evidence.share()) / Math.max(most, 1e-9)));
        return new Weighing(words(evidence.feature()), share, against, width);
    }

    /** Products of two features are told as both. */
    private static String words(String feature) {
        String known = WORDS.get(feature);
        int by = feature.indexOf("-by-");
        if (known != null || by < 0) {
            return known == null ? feature.replace('-', ' ') : known;
        }
        return words(feature.substring(0, by)) + ", by " + feature.substring(by + 4);
    }
}
