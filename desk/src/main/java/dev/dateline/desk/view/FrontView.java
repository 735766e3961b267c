package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.StoryFilter;
import dev.dateline.desk.story.StoryOverview;
import dev.dateline.desk.story.StoryQuery;
import dev.dateline.desk.story.StorySelection;
import dev.dateline.desk.story.StorySnapshot;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the front page.
 *
 * @param filter what is chosen and can be
 * @param rows the stories, highest rank first
 * @param heading how many stories there are, in words
 * @param more address of a longer list, or null when all are shown
 * @param archived where the archive is searched for the same words, or null when there are none
 * @param limit how many rows were asked for
 */
public record FrontView(
        FilterView filter,
        List<StoryRow> rows,
        String heading,
        @Nullable String more,
        @Nullable String archived,
        int limit,
        List<AlertLine> alerts,
        StatusLine status,
        boolean waiting) {

    private static final int ALERTS_SHOWN = 30;
    private static final int MORE = 50;

    /** The page that answers the query now. */
    public static FrontView of(Material material, StoryQuery query, Instant now) {
        Newsroom newsroom = material.newsroom();
        StorySnapshot snapshot = newsroom.stories().snapshot();
        StoryOverview overview = snapshot.overview(query);
        StorySelection selection = overview.selection();
        return new FrontView(
                FilterView.of(query.filter(), overview.counts(), newsroom.stories()),
                selection.stories().stream()
                        .map(story -> StoryRow.of(story, material, snapshot.wireTime(), now))
                        .toList(),
                heading(selection, query.filter()),
                selection.next() == null ? null : longer(query),
                query.filter().text().isBlank()
                        ? null
                        : "/search?q=" + Paths.queryValue(query.filter().text()),
                query.limit(),
                newsroom.alerts().newestThreads(ALERTS_SHOWN).stream()
                        .map(alert -> AlertLine.of(alert, now))
                        .toList(),
                StatusLine.of(newsroom.health(), now),
                snapshot.size() == 0);
    }

    private static String heading(StorySelection selection, StoryFilter filter) {
        String stories = Words.stories(selection.matching());
        return filter.text().isBlank()
                ? stories
                : stories + " with “" + filter.text().strip() + "”";
    }

    private static String longer(StoryQuery query) {
        return "/?limit=" + (query.limit() + MORE) + FilterView.parameters(query.filter());
    }
}
