package dev.dateline.domain.claim.entry;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.testimony.SaidClaim;
import dev.dateline.domain.claim.testimony.StatedFact;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.List;

/**
 * One record of the claims ledger. Each version of a report is told once, by {@link Placed} and what it contains behind it; when the
 * report goes to another story, {@link Placed} alone is told there. So what counts of a report is its newest version, in the story
 * that was told last.
 *
 * @param story where the report stands
 * @param report an article, or a part of one
 * @param version the article's version that says so
 * @param outlet who published it, by name
 * @param at when that version was seen
 * @param number place within the version; 0 is {@link Placed}
 * @param content what is told
 */
public record ClaimEntry(
        StoryId story, ArticleId report, int version, String outlet, Instant at, int number, Content content) {

    /** The same for the same record, however often it is written. */
    public String id() {
        return report.value() + "/" + version + "/" + number;
    }

    /** What a record tells. */
    public sealed interface Content {}

    /**
     * The report stands in this story from now on, and in no other.
     *
     * @param title its headline
     * @param entries how many records of this version there are behind this one; written once, where it was placed first
     */
    public record Placed(String title, int entries) implements Content {}

    /**
     * Somebody says something.
     *
     * @param facts what can be compared in it
     */
    public record Said(SaidClaim claim, List<StatedFact> facts) implements Content {
        public Said {
            facts = List.copyOf(facts);
        }
    }

    /** The outlet states a fact on its own word. */
    public record Stated(StatedFact fact) implements Content {}
}
