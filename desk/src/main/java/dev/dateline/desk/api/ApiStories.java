package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing of stories.
 *
 * @param matching how many stories meet the conditions in all
 * @param next the cursor of the next page; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiStories(
        List<ApiStory> stories, int matching, @Nullable String next) {}
