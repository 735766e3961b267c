package dev.dateline.domain.alert.told;

import dev.dateline.domain.story.StoryId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers what subscribers have been told of stories. */
public interface ToldMemory {
    /** What one subscriber was told of one story; null when nothing was. */
    @Nullable
    Told get(StoryId story, String subscriber);

    /** What was told of a story, by subscriber. */
    Map<String, Told> of(StoryId story);

    /** This is what the subscriber has been told of the story now. */
    void put(StoryId story, String subscriber, Told told);
}
