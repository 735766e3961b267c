package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.life.Stake;
import dev.dateline.domain.story.life.Voice;
import dev.dateline.domain.story.work.Hold;
import java.time.Instant;
import java.util.List;

/**
 * What a lane must remember of a report it placed; with the stories' states it is the whole state of a lane.
 *
 * @param article the article it comes from
 * @param version the newest version seen
 * @param story where it stands
 * @param order place in the lane's order of arrival; a new version takes a new place
 * @param seenAt when that version was seen; the horizon counts from here
 * @param standing what it takes part in
 * @param origin whose text it is; of a copy, whose the copied text is
 * @param relation whether it copies an earlier one
 * @param voice what it counts for in its story
 * @param names keys of the mentions of its story that count it
 * @param shingles a sample of its word sequences
 * @param terms its words with the weights they got on arrival; empty when withdrawn
 * @param hold what an editor decided about it
 */
public record PlacedReport(
        ArticleId article,
        int version,
        StoryId story,
        long order,
        Instant seenAt,
        Standing standing,
        ReportOrigin origin,
        Relation relation,
        Voice.Standing voice,
        List<Integer> names,
        Shingles shingles,
        List<PlacedTerm> terms,
        Hold hold) {
    public PlacedReport {
        names = List.copyOf(names);
        terms = List.copyOf(terms);
    }

    /** The same report in another story, or the same one, where this holds for it. */
    public PlacedReport in(StoryId other, Hold held) {
        return new PlacedReport(
                article, version, other, order, seenAt, standing, origin, relation, voice, names, shingles, terms,
                held);
    }

    /** What it gave to its story. */
    Stake stake() {
        return new Stake(article, origin, voice, names);
    }

    /** The same report, with what its text is to another one. */
    public PlacedReport as(Relation told) {
        return new PlacedReport(
                article, version, story, order, seenAt, standing, origin, told, voice, names, shingles, terms, hold);
    }

    /** The same report counted for this origin. */
    public PlacedReport as(ReportOrigin counted, Voice.Standing standingIn) {
        return new PlacedReport(
                article,
                version,
                story,
                order,
                seenAt,
                standing,
                counted,
                relation,
                standingIn,
                names,
                shingles,
                terms,
                hold);
    }

    /** What a placed report takes part in. */
    public enum Standing {
        /** Statistics, search, and the measures of its story. */
        MEMBER,
        /** Statistics only: a roundup or a live page, which speak of many events, or a text of too few words; draws no report. */
        ALONE,
        /** Nothing: withdrawn by its publisher, remembered only to know its versions. */
        WITHDRAWN
    }

    /**
     * One term of a placed report; the weights are those of three unit vectors, 0 where the term is not in one.
     *
     * @param term as in its {@link TermCount}
     * @param kind what sort of term
     * @param capitalised occurrences in mid-sentence with a capital, at most 3
     * @param midSentence occurrences in mid-sentence, at most 3
     * @param all weight among all terms
     * @param title weight among the title's terms
     * @param entity weight among names and numbers
     */
    public record PlacedTerm(
            String term, TermCount.Kind kind, int capitalised, int midSentence, float all, float title, float entity) {
        /** Weights are whole numbers of this many steps, and below 1. */
        public static final int WEIGHT_STEPS = 1 << 16;
    }
}
