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
 * @param step how many events had happened by then
 * @param steps how many there are in all
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

    static TimeTravel of(Story story, List<StoryEvent> events, @Nullable Instant asOf, Instant now) {
        int steps = events.size();
        int step = asOf == null
                ? steps
                : (int) events.stream()
                        .filter(event -> !event.at().isAfter(asOf))
                        .count();
        String page = Paths.story(story.id());
        return new TimeTravel(
                page,
                step,
                steps,
                asOf == null ? null : Moment.of(asOf, now),
                step > 1 ? page + "?asOf=" + before(events, step) : null,
                asOf == null
                        ? null
                        : step >= steps
                                ? page
                                : page + "?asOf=" + events.get(step).at());
    }

    /** The newest earlier moment: events of one moment are gone over at once. */
    private static Instant before(List<StoryEvent> events, int step) {
        Instant here = events.get(step - 1).at();
        return events.stream()
                .map(StoryEvent::at)
                .filter(at -> at.isBefore(here))
                .max(Instant::compareTo)
                .orElse(here);
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
