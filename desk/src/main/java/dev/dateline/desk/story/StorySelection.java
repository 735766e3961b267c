package dev.dateline.desk.story;

import dev.dateline.domain.story.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stories that answer a query.
 *
 * @param stories highest rank first
 * @param matching how many there are in all that meet the query's conditions
 * @param next where a further query goes on, or null at the end
 */
public record StorySelection(
        List<Story> stories, int matching, @Nullable StoryCursor next) {
    public StorySelection {
        stories = List.copyOf(stories);
    }
}
