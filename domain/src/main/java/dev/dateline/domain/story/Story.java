package dev.dateline.domain.story;

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
        long sequence) {

    public Story {
        reports = List.copyOf(reports);
        outlets = List.copyOf(outlets);
    }
}
