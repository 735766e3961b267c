package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.story.Rank;
import dev.dateline.desk.story.StoryBoard;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story in the front page's list.
 *
 * @param language that of its lane
 * @param others further languages that it is told in
 * @param picture the path of its picture on this desk, or null when it has none
 * @param outlets who tells it
 * @param origins how many independent origins they have, 0 where that was not counted
 * @param reports how many reports, in words
 * @param named the places, people and organisations it is about
 * @param spark its reports over time
 * @param rank the number it is sorted by
 * @param rankReason how that number comes about
 * @param freshness 0 to 100
 */
public record StoryRow(
        String id,
        String page,
        String title,
        Language language,
        List<Language> others,
        List<Badge> badges,
        String lead,
        @Nullable String picture,
        Outlets outlets,
        int origins,
        String reports,
        List<String> named,
        Moment firstSeen,
        Moment lastSeen,
        Spark spark,
        String rank,
        String rankReason,
        int freshness) {

    private static final int OUTLETS_SHOWN = 4;
    private static final int LONGEST_LEAD = 320;

    /**
     * Who tells a story.
     *
     * @param count how many they are
     * @param shown the names of the first of them
     * @param more how many others there are
     * @param all all names, for those who want to see them
     */
    public record Outlets(int count, List<String> shown, int more, String all) {
        static Outlets of(Story story, StoryBoard board) {
            List<String> names = story.outlets().stream().map(board::outletName).toList();
            return new Outlets(
                    names.size(),
                    names.stream().limit(OUTLETS_SHOWN).toList(),
                    Math.max(0, names.size() - OUTLETS_SHOWN),
                    String.join(", ", names));
        }

        /** What a screen reader says of them. */
        public String inWords() {
            return Words.count(count, "outlet");
        }
    }

    static StoryRow of(Story story, Material material, Instant wireTime, Instant now) {
        String picture = material.picture(story);
        return new StoryRow(
                story.id().value(),
                Paths.story(story.id()),
                story.title(),
                Language.of(story.lane()),
                story.languages().stream()
                        .filter(code -> !code.equals(story.lane()))
                        .map(Language::of)
                        .toList(),
                Badge.of(story),
                Words.cut(leadOf(story), LONGEST_LEAD),
                picture,
                Outlets.of(story, material.stories()),
                story.support().origins(),
                Words.count(story.reportCount(), "report"),
                story.mentions().stream().map(Mention::text).toList(),
                Moment.of(story.firstSeen(), now),
                Moment.of(story.lastSeen(), now),
                Spark.of(story, wireTime),
                Words.decimal(Rank.of(story, wireTime)),
                rankReason(story, wireTime),
                (int) Math.round(100 * Rank.freshness(story, wireTime)));
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

    private static String rankReason(Story story, Instant wireTime) {
        int origins = story.support().origins();
        return "Rank: log₂(1 + " + (origins > 0 ? origins : story.outlets().size()) + ") × pace "
                + Words.decimal(Rank.pace(story)) + " × freshness " + Words.decimal(Rank.freshness(story, wireTime));
    }

    /** What a screen reader says of the origins. */
    public String originsInWords() {
        return Words.count(origins, "origin");
    }
}
