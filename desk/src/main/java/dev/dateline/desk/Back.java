package dev.dateline.desk;

import dev.dateline.desk.alert.KafkaAlertLog;
import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.archive.disk.ArchiveConfig;
import dev.dateline.desk.archive.disk.DiskArchive;
import dev.dateline.desk.hub.HubConfig;
import dev.dateline.desk.hub.HubNotices;
import dev.dateline.desk.log.KafkaTopicLog;
import dev.dateline.desk.subscription.SubscriptionDesk;
import dev.dateline.desk.trial.BoundedTrials;
import dev.dateline.desk.trial.PlacementLog;
import dev.dateline.desk.web.WireDoor;
import dev.dateline.desk.work.KafkaCommands;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.LaneSettings;
import dev.dateline.schemas.setting.Settings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What the desk asks of the wire when it is asked itself; connects when it is first needed. */
record Back(WireDoor door, SubscriptionDesk subscriptions, List<Runnable> logs) implements AutoCloseable {

    static Back open(
            KafkaConnection kafka, SchemaRegistry registry, Settings settings, InstantSource clock, Path directory) {
        SubscriptionDesk subscriptions = new SubscriptionDesk(kafka, registry, clock);
        KafkaAlertLog alerts = new KafkaAlertLog(kafka, registry);
        PlacementLog log = new PlacementLog(kafka, registry, LaneSettings.from(settings));
        KafkaTopicLog<Story> stories = new KafkaTopicLog<>(kafka, registry, Topics.STORIES);
        KafkaTopicLog<StoryEvent> events = new KafkaTopicLog<>(kafka, registry, Topics.STORY_EVENTS);
        KafkaCommands commands = new KafkaCommands(kafka, registry);
        BoundedTrials trials = new BoundedTrials(log, clock);
        HubNotices notices = HubNotices.start(HubConfig.from(settings), clock);
        List<Runnable> closing =
                new ArrayList<>(List.of(notices::close, alerts::close, stories::close, events::close, commands::close));
        Archive archive = Archive.NONE;
        ArchiveConfig config = ArchiveConfig.from(settings);
        if (config.enabled()) {
            DiskArchive kept = DiskArchive.start(kafka, registry, config, clock, directory);
            closing.add(kept::close);
            archive = kept;
        }
        WireDoor door =
                new WireDoor(registry, subscriptions, trials, alerts, stories, events, archive, commands, notices);
        return new Back(door, subscriptions, closing);
    }

    @Override
    public void close() {
        subscriptions.close();
        logs.forEach(Runnable::run);
    }
}
