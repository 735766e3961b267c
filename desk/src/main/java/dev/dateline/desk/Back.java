package dev.dateline.desk;

import dev.dateline.desk.alert.KafkaAlertLog;
import dev.dateline.desk.subscription.SubscriptionDesk;
import dev.dateline.desk.trial.BoundedTrials;
import dev.dateline.desk.trial.PlacementLog;
import dev.dateline.desk.web.WireDoor;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.LaneSettings;
import dev.dateline.schemas.setting.Settings;
import java.time.InstantSource;

/** What the desk asks of the wire when it is asked itself; connects when it is first needed. */
record Back(WireDoor door, SubscriptionDesk subscriptions, KafkaAlertLog alerts) implements AutoCloseable {

    static Back open(KafkaConnection kafka, SchemaRegistry registry, Settings settings, InstantSource clock) {
        SubscriptionDesk subscriptions = new SubscriptionDesk(kafka, registry);
        KafkaAlertLog alerts = new KafkaAlertLog(kafka, registry);
        PlacementLog log = new PlacementLog(kafka, registry, LaneSettings.from(settings));
        WireDoor door = new WireDoor(registry, subscriptions, new BoundedTrials(log, clock), alerts);
        return new Back(door, subscriptions, alerts);
    }

    @Override
    public void close() {
        subscriptions.close();
        alerts.close();
    }
}
