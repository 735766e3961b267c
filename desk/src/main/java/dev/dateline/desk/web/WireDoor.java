package dev.dateline.desk.web;

import dev.dateline.desk.alert.AlertLog;
import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.subscription.SubscriptionChanges;
import dev.dateline.desk.trial.Trials;
import dev.dateline.desk.wire.TopicLog;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.schemas.registry.SchemaRegistry;

/**
 * What the web server asks of the wire itself, beside what the newsroom knows.
 *
 * @param registry the schema registry that is served to other programs
 * @param subscriptions where subscribers are changed
 * @param trials where rules are tried
 * @param alerts the alerts as they are kept
 * @param stories the stories as they are kept
 * @param events what happened to them
 * @param archive what is kept on disk, and search over it
 */
public record WireDoor(
        SchemaRegistry registry,
        SubscriptionChanges subscriptions,
        Trials trials,
        AlertLog alerts,
        TopicLog<Story> stories,
        TopicLog<StoryEvent> events,
        Archive archive) {

    /** A door without an archive. */
    public WireDoor(
            SchemaRegistry registry,
            SubscriptionChanges subscriptions,
            Trials trials,
            AlertLog alerts,
            TopicLog<Story> stories,
            TopicLog<StoryEvent> events) {
        this(registry, subscriptions, trials, alerts, stories, events, Archive.NONE);
    }
}
