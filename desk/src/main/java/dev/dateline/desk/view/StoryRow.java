package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.story.Rank;
import dev.dateline.desk.story.StoryBoard;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.List;

/**
 * One story in the front page's list.
 *
 * @param outletCount how many outlets tell it
 * @param outlets the names of the first of them
 * @param moreOutlets how many others there are
 * @param allOutlets all names, for those who want to see them
 * @param reports how many reports, and how many origins they have
 * @param named the places, people and organisations it is about
 * @param rank the number it is sorted by
 * @param rankReason how that number comes about
 * @param freshness 0 to 100
 */
public record StoryRow(
        String id,
        String page,
        String title,
        Language language,
        List<Badge> badges,
        String lead,
        int outletCount,
        List<String> outlets,
        int moreOutlets,
        String allOutlets,
        String reports,
        List<String> named,
        Moment firstSeen,
        Moment lastSeen,
        String rank,
        String rankReason,
        int freshness) {

    private static final int OUTLETS_SHOWN = 4;
    private static final int LONGEST_LEAD = 320;

    static StoryRow of(Story story, StoryBoard board, Instant wireTime, Instant now) {
        List<String> names = story.outlets().stream().map(board::outletName).toList();
        double freshness = Rank.freshness(story, wireTime);
        return new StoryRow(
                story.id().value(),
                Paths.story(story.id()),
                story.title(),
                Language.of(story.lane()),
                Badge.of(story),
                Words.cut(leadOf(story), LONGEST_LEAD),
                names.size(),
                names.stream().limit(OUTLETS_SHOWN).toList(),
                Math.max(0, names.size() - OUTLETS_SHOWN),
                String.join(", ", names),
                reports(story),
                story.mentions().stream().map(Mention::text).toList(),
                Moment.of(story.firstSeen(), now),
                Moment.of(story.lastSeen(), now),
                Words.decimal(Rank.of(story, wireTime)),
                "Rank: log₂(1 + " + names.size() + ") × freshness " + Words.decimal(freshness),
                (int) Math.round(100 * freshness));
    }

    /** The lead below the headline: that of the report whose headline was chosen, or else of the first that has one. */
    static String leadOf(Story story) {
        return story.reports().stream()
                .filter(report -> report.title().equals(story.title()))
                .map(ReportRef::lead)
                .filter(lead -> !lead.isBlank())
                .findFirst()
                .or(() -> story.reports().stream()
                        .map(ReportRef::lead)
                        .filter(lead -> !lead.isBlank())
                        .findFirst())
                .orElse("");
    }

    /** "5 reports of 2 origins": who tells the same in words of his own is an origin, who reprints is none. */
    private static String reports(Story story) {
        int origins = story.support().origins();
        String reports = Words.count(story.reportCount(), "report");
        return origins > 0 && story.reportCount() > 1 ? reports + " of " + Words.count(origins, "origin") : reports;
    }

    /** What a screen reader says of the outlets. */
    public String outletsInWords() {
        return Words.count(outletCount, "outlet");
    }
}
