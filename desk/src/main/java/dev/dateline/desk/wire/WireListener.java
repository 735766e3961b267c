package dev.dateline.desk.wire;

import dev.dateline.desk.alert.LoggedAlert;
import dev.dateline.desk.log.WirePlace;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import org.jspecify.annotations.Nullable;

/** Is told what stands on the wire, in the wire's order, by one thread. Records may come a second time. */
public interface WireListener {

    /** The record that is told of next stands here. */
    default void at(WirePlace place) {}

    /** A story's newest state. */
    void story(Story story);

    /** The story's key was deleted. */
    void storyRemoved(StoryId id);

    /** Something happened to a story. */
    void storyEvent(StoryEvent event);

    /** A rule was met. */
    void alert(Alert alert);

    /** A rule was met; the alert stands here on the topic. */
    default void alert(LoggedAlert logged) {
        alert(logged.alert());
    }

    /** The newest record of a source's key; null when it was deleted. */
    void source(String key, @Nullable Source source);

    /** A source's newest status; null when it was deleted. */
    void sourceStatus(String source, @Nullable SourceStatus status);

    /** What a subscriber wants now; null when the subscriber was removed. */
    void subscription(String subscriber, @Nullable Subscription subscription);

    /** How it went to hand an alert to a channel. */
    void delivery(Delivery delivery);

    /** An editor ordered something. */
    default void command(Command command) {}

    /** Something became of what an editor ordered. */
    default void outcome(CommandOutcome outcome) {}

    /** Something was erased; null when it is let in again. */
    default void erasure(String key, @Nullable Erasure erasure) {}

    /** A record could not be read; it is left out. */
    void unreadable(String topic, String reason);

    /** How far the reading is; told when it changes. */
    void progress(WireProgress progress);
}
