package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.StoryQuery;
import dev.dateline.desk.story.StorySelection;
import dev.dateline.desk.story.StorySnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the front page.
 *
 * @param text what was typed into the filter
 * @param chips the languages to choose from
 * @param rows the stories, highest rank first
 * @param heading how many stories there are, in words
 * @param more address of a longer list, or null when all are shown
 * @param limit how many rows were asked for
 */
public record FrontView(
        String text,
        List<Chip> chips,
        List<StoryRow> rows,
        String heading,
        @Nullable String more,
        int limit,
        List<AlertLine> alerts,
        StatusLine status,
        boolean waiting) {

    private static final int ALERTS_SHOWN = 30;
    private static final int MORE = 50;

    /**
     * A language to choose.
     *
     * @param value what the form sends, empty for all
     */
    public record Chip(
            String value,
            String name,
            int count,
            boolean chosen,
            @Nullable String tag) {}

    /** The page that answers the query now. */
    public static FrontView of(Newsroom newsroom, StoryQuery query, Instant now) {
        StorySnapshot snapshot = newsroom.stories().snapshot();
        StorySelection selection = snapshot.select(query);
        return new FrontView(
                query.text(),
                chips(snapshot, query.language()),
                selection.stories().stream()
                        .map(story -> StoryRow.of(story, newsroom.stories(), snapshot.wireTime(), now))
                        .toList(),
                heading(selection, query),
                selection.next() == null ? null : longer(query),
                query.limit(),
                newsroom.alerts().newestThreads(ALERTS_SHOWN).stream()
                        .map(alert -> AlertLine.of(alert, now))
                        .toList(),
                StatusLine.of(newsroom.health(), now),
                snapshot.size() == 0);
    }

    private static List<Chip> chips(StorySnapshot snapshot, @Nullable String chosen) {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", "All", snapshot.size(), chosen == null, null));
        snapshot.languages().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .forEach(lane -> chips.add(chip(lane.getKey(), lane.getValue(), chosen)));
        if (chosen != null && !snapshot.languages().containsKey(chosen)) {
            chips.add(chip(chosen, 0, chosen));
        }
        return chips;
    }

    private static Chip chip(String lane, int count, @Nullable String chosen) {
        Language language = Language.of(lane);
        return new Chip(lane, language.name(), count, lane.equals(chosen), language.tag());
    }

    private static String heading(StorySelection selection, StoryQuery query) {
        String stories = Words.stories(selection.matching());
        return query.text().isBlank()
                ? stories
                : stories + " with “" + query.text().strip() + "”";
    }

    private static String longer(StoryQuery query) {
        String language = query.language();
        return "/?limit=" + (query.limit() + MORE)
                + (query.text().isBlank() ? "" : "&q=" + Paths.queryValue(query.text()))
                + (language == null ? "" : "&language=" + Paths.queryValue(language));
    }
}
