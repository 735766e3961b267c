package dev.dateline.domain.alert.told;

import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What subscribers have been told of the stories of some lanes, and which stories went into which. For one thread. */
public interface ToldMemory {

    /** What a subscriber has been told of a story; null when nothing. */
    @Nullable
    Told get(StoryId story, String subscriber);

    /** Remembers what a subscriber has been told of a story. */
    void put(StoryId story, String subscriber, Told told);

    /** Nothing can be told of the story any more. */
    void forget(StoryId story, String subscriber);

    /** What was told of a story, by subscriber, in their order. */
    Map<String, Told> of(StoryId story);

    /** The stories that went into this one. */
    Set<StoryId> absorbed(StoryId story);

    /** Remembers which stories went into this one, the last of them at this moment. */
    void absorbed(StoryId story, Set<StoryId> stories, Instant at);
}
