package dev.dateline.desk;

import dev.dateline.desk.alert.KafkaAlertLog;
import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.archive.disk.ArchiveConfig;
import dev.dateline.desk.archive.disk.DiskArchive;
import dev.dateline.desk.hub.HubConfig;
import dev.dateline.desk.hub.HubNotices;
import dev.dateline.desk.log.KafkaTopicLog;
import dev.dateline.desk.log.RedactedLog;
import dev.dateline.desk.subscription.SubscriptionDesk;
import dev.dateline.desk.trial.BoundedTrials;
import dev.dateline.desk.trial.PlacementLog;
import dev.dateline.desk.trial.Trials;
import dev.dateline.desk.web.WireDoor;
import dev.dateline.desk.work.KafkaCommands;
import dev.dateline.domain.erasure.Redactor;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.lane.Redaction;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.LaneSettings;
import dev.dateline.schemas.setting.Settings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the desk asks of the wire when it is asked itself; connects when it is first needed. */
record Back(WireDoor door, SubscriptionDesk subscriptions, List<Runnable> logs) implements AutoCloseable {

    static Back open(Desk.Wiring wiring, Settings settings, InstantSource clock, Path directory, Redactor redactor) {
        KafkaConnection kafka = wiring.kafka();
        SchemaRegistry registry = wiring.registry();
        SubscriptionDesk subscriptions = new SubscriptionDesk(kafka, registry, clock);
        KafkaAlertLog alerts = new KafkaAlertLog(kafka, registry, redactor::alert);
        PlacementLog log = new PlacementLog(kafka, registry, LaneSettings.from(settings));
        KafkaTopicLog<Story> stories = new KafkaTopicLog<>(kafka, registry, Topics.STORIES);
        KafkaTopicLog<StoryEvent> events = new KafkaTopicLog<>(kafka, registry, Topics.STORY_EVENTS);
        RedactedLog<Story> shownStories = new RedactedLog<>(stories, story -> shown(redactor.story(story)));
        RedactedLog<StoryEvent> shownEvents = new RedactedLog<>(events, event -> Optional.of(redactor.event(event)));
        KafkaCommands commands = new KafkaCommands(kafka, registry);
        BoundedTrials trials = new BoundedTrials(log, clock);
        HubNotices notices = HubNotices.start(HubConfig.from(settings), clock);
        List<Runnable> closing =
                new ArrayList<>(List.of(notices::close, alerts::close, stories::close, events::close, commands::close));
        Archive archive = Archive.NONE;
        ArchiveConfig config = ArchiveConfig.from(settings);
        if (config.enabled()) {
            DiskArchive kept = DiskArchive.start(kafka, registry, config, clock, directory, redactor);
            closing.add(kept::close);
            archive = kept;
        }
        WireDoor door = new WireDoor(
                registry,
                subscriptions,
                shown(trials, redactor),
                alerts,
                shownStories,
                shownEvents,
                archive,
                commands,
                notices);
        return new Back(door, subscriptions, closing);
    }

    private static Trials shown(Trials trials, Redactor redactor) {
        return ask -> trials.run(ask)
                .map(result -> result.showing(result.alerts().stream()
                        .flatMap(alert -> redactor.alert(alert).stream())
                        .toList()));
    }

    private static Optional<Story> shown(Story story) {
        return Redaction.isEmptied(story) ? Optional.empty() : Optional.of(story);
    }

    @Override
    public void close() {
        subscriptions.close();
        logs.forEach(Runnable::run);
    }
}
