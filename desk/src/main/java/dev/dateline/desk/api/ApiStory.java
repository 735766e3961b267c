package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.desk.story.Rank;
import dev.dateline.desk.story.StoryBoard;
import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A story as the JSON interface shows it.
 *
 * @param phaseSince since when it is in its phase
 * @param velocity by how many standard deviations the origins of the last hour exceed the usual
 * @param rank what the front page sorts by, at the wire's time
 * @param origins how many independent origins its reports have; copies have their original's
 * @param listedOrigins these origins, the first first; left out in listings
 * @param mentions whom and what most of its reports name
 * @param tolls how many were killed, injured, …: the number to show, and who says which
 * @param contradictions where its reports contradict one another: open ones first; left out in listings
 * @param reports the reports that the story keeps, oldest first; left out in listings
 * @param events what happened to it lately, oldest first; left out in listings
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiStory(
        String id,
        String language,
        String title,
        String phase,
        Instant phaseSince,
        double velocity,
        double rank,
        List<ApiOutlet> outlets,
        int origins,
        @Nullable List<ApiOrigin> listedOrigins,
        int reportCount,
        List<ApiMention> mentions,
        Instant firstSeen,
        Instant lastSeen,
        long sequence,
        String page,
        List<ApiToll> tolls,
        @Nullable List<ApiContradiction> contradictions,
        @Nullable List<ApiReport> reports,
        @Nullable List<ApiEvent> events) {

    /** The story without its reports, as listings and updates show it. */
    public static ApiStory listed(Story story, StoryBoard board, Instant wireTime) {
        return of(story, board, wireTime, null, null);
    }

    /** The story with everything that is known of it. */
    public static ApiStory full(Story story, StoryBoard board, Instant wireTime, List<ApiEvent> events) {
        List<ApiReport> reports = story.reports().stream().map(ApiReport::of).toList();
        return of(story, board, wireTime, reports, events);
    }

    private static ApiStory of(
            Story story,
            StoryBoard board,
            Instant wireTime,
            @Nullable List<ApiReport> reports,
            @Nullable List<ApiEvent> events) {
        return new ApiStory(
                story.id().value(),
                story.lane(),
                story.title(),
                story.phase().name().toLowerCase(Locale.ROOT),
                story.pulse().phaseSince(),
                story.pulse().velocity(),
                Math.round(Rank.of(story, wireTime) * 1000) / 1000.0,
                story.outlets().stream()
                        .map(id -> new ApiOutlet(id, board.outletName(id)))
                        .toList(),
                story.support().origins(),
                reports == null
                        ? null
                        : story.support().listed().stream().map(ApiOrigin::of).toList(),
                story.reportCount(),
                story.mentions().stream().map(ApiMention::of).toList(),
                story.firstSeen(),
                story.lastSeen(),
                story.sequence(),
                Paths.story(story.id()),
                story.balance().tolls().stream()
                        .map(toll -> ApiToll.of(toll, reports != null))
                        .toList(),
                reports == null
                        ? null
                        : story.balance().contradictions().stream()
                                .map(ApiContradiction::of)
                                .toList(),
                reports,
                events);
    }
}
