package dev.dateline.desk.web;

import dev.dateline.desk.alert.AlertLog;
import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.subscription.SubscriptionChanges;
import dev.dateline.desk.trial.Trials;
import dev.dateline.schemas.registry.SchemaRegistry;

/**
 * What the web server asks of the wire itself, beside what the newsroom knows.
 *
 * @param registry the schema registry that is served to other programs
 * @param subscriptions where subscribers are changed
 * @param trials where rules are tried
 * @param alerts the alerts as they are kept
 * @param archive what is kept on disk, and search over it
 */
public record WireDoor(
        SchemaRegistry registry, SubscriptionChanges subscriptions, Trials trials, AlertLog alerts, Archive archive) {

    /** A door without an archive. */
    public WireDoor(SchemaRegistry registry, SubscriptionChanges subscriptions, Trials trials, AlertLog alerts) {
        this(registry, subscriptions, trials, alerts, Archive.NONE);
    }
}
