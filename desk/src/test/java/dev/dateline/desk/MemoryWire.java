package dev.dateline.desk;

import dev.dateline.desk.alert.AlertLog;
import dev.dateline.desk.alert.AlertPosition;
import dev.dateline.desk.alert.LoggedAlert;
import dev.dateline.desk.subscription.SubscriptionChanges;
import dev.dateline.desk.web.WireDoor;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.Edited;
import dev.dateline.domain.alert.edit.SubscriptionEdit;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.schemas.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a wire that a web server asks, in memory: one partition of alerts, subscribers, no placement log. */
public final class MemoryWire implements AlertLog, SubscriptionChanges {
    private final List<LoggedAlert> alerts = new ArrayList<>();
    private final MemoryLog<Story> stories = new MemoryLog<>(Topics.STORIES, 3);
    private final MemoryLog<StoryEvent> events = new MemoryLog<>(Topics.STORY_EVENTS, 3);
    private final Map<String, Subscription> subscriptions = new HashMap<>();

    /** A door to a wire of its own. */
    public static WireDoor door() {
        return new MemoryWire().opened();
    }

    /** A door to this wire. */
    public WireDoor opened() {
        return new WireDoor(new MemoryRegistry(), this, ask -> Optional.empty(), this, stories, events);
    }

    /** The topic of stories. */
    public MemoryLog<Story> stories() {
        return stories;
    }

    /** The topic of what happened to them. */
    public MemoryLog<StoryEvent> events() {
        return events;
    }

    /** Writes an alert to the topic; every second offset is a transaction's marker, as on a real one. */
    public synchronized LoggedAlert write(Alert alert) {
        LoggedAlert logged = new LoggedAlert(new AlertPosition(0, 2L * alerts.size()), alert);
        alerts.add(logged);
        return logged;
    }

    @Override
    public int partition(String subscriber) {
        return 0;
    }

    @Override
    public synchronized Extent extent(int partition) {
        return new Extent(0, 2L * alerts.size());
    }

    @Override
    public synchronized Chunk read(int partition, long from, int most) {
        List<LoggedAlert> found = alerts.stream()
                .filter(alert ->
                        alert.position().offset() >= from && alert.position().offset() < from + most)
                .toList();
        return new Chunk(found, Math.max(from, Math.min(2L * alerts.size(), from + most)));
    }

    @Override
    public synchronized Edited change(String subscriber, Function<SubscriptionEdit, Edited> change) {
        Edited edited = change.apply(SubscriptionEdit.of(subscriber, subscriptions.get(subscriber), News.NOON));
        if (edited instanceof Edited.Done done) {
            if (done.subscription().isEmpty()) {
                subscriptions.remove(subscriber);
            } else {
                subscriptions.put(subscriber, done.subscription());
            }
        }
        return edited;
    }
}
