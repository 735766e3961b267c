package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.work.Editing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The current state of one live story, bounded in size.
 *
 * @param id identity that never changes meaning
 * @param lane language lane
 * @param title the chosen headline
 * @param reports the newest reports up to a bound, oldest first; the founding report is always kept
 * @param reportCount all reports ever joined and not withdrawn
 * @param outlets ids of the outlets that reported, in order of appearance
 * @param firstSeen when we saw its first report
 * @param lastSeen when we saw its newest report or version
 * @param phase where it stands in its life
 * @param mergedInto the story to follow instead, if it was merged
 * @param sequence sequence number of its last event
 * @param support independent origins and syndicated texts
 * @param pulse how it moves
 * @param languages of its reports, in order of appearance
 * @param mentions places, people and organisations that most of its reports name, the most named first
 * @param first the report that its publisher, as far as can be believed, put out first
 * @param leads the reports to read: one of each origin, the fullest first, up to a bound
 * @param balance the tolls that its reports tell, and where they contradict one another
 * @param editing what editors decided about it
 */
public record Story(
        StoryId id,
        String lane,
        String title,
        List<ReportRef> reports,
        int reportCount,
        List<String> outlets,
        Instant firstSeen,
        Instant lastSeen,
        StoryPhase phase,
        @Nullable StoryId mergedInto,
        long sequence,
        Support support,
        Pulse pulse,
        List<String> languages,
        List<Mention> mentions,
        ArticleId first,
        List<ArticleId> leads,
        Balance balance,
        Editing editing) {

    public Story {
        reports = List.copyOf(reports);
        outlets = List.copyOf(outlets);
        languages = List.copyOf(languages);
        mentions = List.copyOf(mentions);
        leads = List.copyOf(leads);
    }

    /** A story whose reports state nothing that can be compared, and that no editor has touched. */
    public Story(
            StoryId id,
            String lane,
            String title,
            List<ReportRef> reports,
            int reportCount,
            List<String> outlets,
            Instant firstSeen,
            Instant lastSeen,
            StoryPhase phase,
            @Nullable StoryId mergedInto,
            long sequence,
            Support support,
            Pulse pulse,
            List<String> languages,
            List<Mention> mentions,
            ArticleId first,
            List<ArticleId> leads) {
        this(
                id,
                lane,
                title,
                reports,
                reportCount,
                outlets,
                firstSeen,
                lastSeen,
                phase,
                mergedInto,
                sequence,
                support,
                pulse,
                languages,
                mentions,
                first,
                leads,
                Balance.NONE,
                Editing.NONE);
    }

    /** The same story, its reports coming to this. */
    public Story with(Balance reckoned) {
        return new Story(
                id,
                lane,
                title,
                reports,
                reportCount,
                outlets,
                firstSeen,
                lastSeen,
                phase,
                mergedInto,
                sequence,
                support,
                pulse,
                languages,
                mentions,
                first,
                leads,
                reckoned,
                editing);
    }
}
