package dev.dateline.desk.story;

import dev.dateline.domain.erasure.Redactor;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened to the stories lately, for as many stories as the board holds and at most {@link #PER_STORY} events
 * each. An event that comes a second time replaces itself.
 */
public final class StoryHistory {

    /** So many of a story's newest events are kept. */
    public static final int PER_STORY = 50;

    private final Map<StoryId, TreeMap<Long, StoryEvent>> events;

    private long version;

    /** An empty history of at most so many stories. */
    public StoryHistory(int stories) {
        this.events = new Newest<>(stories);
    }

    /** Takes an event. */
    public synchronized void add(StoryEvent event) {
        TreeMap<Long, StoryEvent> ofStory = events.remove(event.story());
        if (ofStory == null) {
            ofStory = new TreeMap<>();
        }
        ofStory.put(event.sequence(), event);
        if (ofStory.size() > PER_STORY) {
            ofStory.pollFirstEntry();
        }
        events.put(event.story(), ofStory);
        version++;
    }

    /** Takes the words of what was erased out of a story's events. */
    public synchronized void redact(StoryId story, Redactor redactor) {
        TreeMap<Long, StoryEvent> ofStory = events.get(story);
        if (ofStory != null) {
            redactor.events(List.copyOf(ofStory.values())).forEach(event -> ofStory.put(event.sequence(), event));
            version++;
        }
    }

    /** Grows with every event. */
    public synchronized long version() {
        return version;
    }

    /** The story's newest events, oldest first. */
    public synchronized List<StoryEvent> of(StoryId story) {
        Collection<StoryEvent> known =
                events.getOrDefault(story, new TreeMap<>()).values();
        return List.copyOf(known);
    }
}
