package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.domain.story.StoryEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event with the story that it happened to.
 *
 * @param story its id
 * @param language its lane
 * @param event what happened, its fields on this level
 */
public record ApiStoryEvent(
        String story, String language, @JsonUnwrapped ApiEvent event) {

    /** The event's JSON. */
    public static ApiStoryEvent of(StoryEvent event) {
        return new ApiStoryEvent(event.story().value(), event.lane(), ApiEvent.of(event));
    }

    /**
     * Events of all stories.
     *
     * @param next where the following page begins, also when nothing stands there yet
     * @param more whether something stands there already
     */
    public record Page(List<ApiStoryEvent> events, String next, boolean more) {}

    /**
     * Events of one story.
     *
     * @param next {@code since} of the following page; absent at the end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfStory(List<ApiEvent> events, @Nullable Long next) {}
}
