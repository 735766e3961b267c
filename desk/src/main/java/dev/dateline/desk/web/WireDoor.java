package dev.dateline.desk.web;

import dev.dateline.desk.alert.AlertLog;
import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.hub.HubNotices;
import dev.dateline.desk.log.TopicLog;
import dev.dateline.desk.subscription.SubscriptionChanges;
import dev.dateline.desk.trial.Trials;
import dev.dateline.desk.work.Commands;
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
 * @param commands where editors' orders go
 * @param notices tells a hub which feeds changed
 */
public record WireDoor(
        SchemaRegistry registry,
        SubscriptionChanges subscriptions,
        Trials trials,
        AlertLog alerts,
        TopicLog<Story> stories,
        TopicLog<StoryEvent> events,
        Archive archive,
        Commands commands,
        HubNotices notices) {

    /** A door without an archive and without a hub, behind which nobody does what editors order. */
    public WireDoor(
            SchemaRegistry registry,
            SubscriptionChanges subscriptions,
            Trials trials,
            AlertLog alerts,
            TopicLog<Story> stories,
            TopicLog<StoryEvent> events) {
        this(registry, subscriptions, trials, alerts, stories, events, Archive.NONE, Commands.NONE, HubNotices.NONE);
    }
}
