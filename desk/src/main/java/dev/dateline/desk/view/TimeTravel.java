package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one goes back in a story's time.
 *
 * @param action where the form leads
 * @param step the number of the newest event that is looked at
 * @param steps how many events there are in all; 0 when the first is not kept any more
 * @param at the moment that is looked at, or null for now
 * @param earlier the page one event before, or null at the beginning
 * @param later the page one event later, or null at the end
 */
public record TimeTravel(
        String action,
        int step,
        int steps,
        @Nullable Moment at,
        @Nullable String earlier,
        @Nullable String later) {

    /**
     * From a story as it is or was to its states after the events beside its last one.
     *
     * @param events all that are known, in any order
     * @param asOf the moment that is looked at, or null for now
     */
    static TimeTravel of(Story story, List<StoryEvent> events, @Nullable Instant asOf, Instant now) {
        String page = Paths.story(story.id());
        boolean isWhole = events.stream().anyMatch(event -> event.sequence() == 1);
        int steps = isWhole ? events.size() : 0;
        if (asOf == null) {
            return new TimeTravel(page, steps, steps, null, steps > 1 ? page(page, steps - 1L) : null, null);
        }
        int step = (int) story.sequence();
        return new TimeTravel(
                page,
                step,
                steps,
                Moment.of(asOf, now),
                step > 1 ? page(page, step - 1L) : null,
                step >= steps ? page : page(page, step + 1L));
    }

    /** The page of a story as it was after this event. */
    static String page(StoryEvent event) {
        return page(Paths.story(event.story()), event.sequence());
    }

    private static String page(String story, long step) {
        return story + "?step=" + step;
    }

    /** Whether there is anything to go back to. */
    public boolean isPossible() {
        return steps > 1;
    }

    /** What a reader is told, for instance {@code after event 7 of 12}. */
    public String words() {
        return "after event " + step + " of " + steps;
    }
}
