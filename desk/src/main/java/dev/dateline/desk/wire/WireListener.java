package dev.dateline.desk.wire;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;

/** Is told what stands on the wire, in the wire's order, by one thread. Records may come a second time. */
public interface WireListener {

    /** A story's newest state. */
    void story(Story story);

    /** The story's key was deleted. */
    void storyRemoved(StoryId id);

    /** Something happened to a story. */
    void storyEvent(StoryEvent event);

    /** A rule was met. */
    void alert(Alert alert);

    /** A record could not be read; it is left out. */
    void unreadable(String topic, String reason);

    /** How far the reading is; told when it changes. */
    void progress(WireProgress progress);
}
