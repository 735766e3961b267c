package dev.dateline.desk.wire;

import dev.dateline.desk.alert.AlertPosition;
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
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Turns a record's bytes into what the listener takes; a record that cannot be read is told of and left out. */
final class RecordReader {

    private final Deserializer<Story> stories;
    private final Deserializer<StoryEvent> events;
    private final Deserializer<Alert> alerts;
    private final Deserializer<Source> sources;
    private final Deserializer<SourceStatus> statuses;
    private final Deserializer<Subscription> subscriptions;
    private final Deserializer<Delivery> deliveries;
    private final Deserializer<Command> commands;
    private final Deserializer<CommandOutcome> outcomes;
    private final Deserializer<Erasure> erasures;
    private final WireListener listener;

    RecordReader(SchemaRegistry registry, WireListener listener) {
        this.stories = Topics.STORIES.serde(registry).deserializer();
        this.events = Topics.STORY_EVENTS.serde(registry).deserializer();
        this.alerts = Topics.ALERTS.serde(registry).deserializer();
        this.sources = Topics.SOURCES.serde(registry).deserializer();
        this.statuses = Topics.SOURCE_STATUS.serde(registry).deserializer();
        this.subscriptions = Topics.RULES.serde(registry).deserializer();
        this.deliveries = Topics.DELIVERIES.serde(registry).deserializer();
        this.commands = Topics.COMMANDS.serde(registry).deserializer();
        this.outcomes = Topics.COMMAND_OUTCOMES.serde(registry).deserializer();
        this.erasures = Topics.ERASURES.serde(registry).deserializer();
        this.listener = listener;
    }

    void read(ConsumerRecord<byte[], byte[]> record) {
        try {
            handOver(record);
        } catch (UnreadableRecord unreadable) {
            String where = " (partition " + record.partition() + ", offset " + record.offset() + ")";
            listener.unreadable(record.topic(), unreadable.getMessage() + where);
        }
    }

    private void handOver(ConsumerRecord<byte[], byte[]> record) {
        String topic = record.topic();
        listener.at(new WirePlace(topic, record.partition(), record.offset()));
        if (topic.equals(Topics.STORIES.name())) {
            story(record);
        } else if (topic.equals(Topics.SOURCES.name())) {
            listener.source(key(record), value(sources, record));
        } else if (topic.equals(Topics.SOURCE_STATUS.name())) {
            listener.sourceStatus(key(record), value(statuses, record));
        } else if (topic.equals(Topics.RULES.name())) {
            listener.subscription(key(record), value(subscriptions, record));
        } else if (topic.equals(Topics.ERASURES.name())) {
            listener.erasure(key(record), value(erasures, record));
        } else if (record.value() == null) {
            return;
        } else if (topic.equals(Topics.STORY_EVENTS.name())) {
            listener.storyEvent(events.deserialize(topic, record.value()));
        } else if (topic.equals(Topics.DELIVERIES.name())) {
            listener.delivery(deliveries.deserialize(topic, record.value()));
        } else if (topic.equals(Topics.COMMANDS.name())) {
            listener.command(commands.deserialize(topic, record.value()));
        } else if (topic.equals(Topics.COMMAND_OUTCOMES.name())) {
            listener.outcome(outcomes.deserialize(topic, record.value()));
        } else if (record.headers().lastHeader(Topics.AGAIN) == null) {
            AlertPosition position = new AlertPosition(record.partition(), record.offset());
            listener.alert(new LoggedAlert(position, alerts.deserialize(topic, record.value())));
        }
    }

    private void story(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() != null) {
            listener.story(stories.deserialize(record.topic(), record.value()));
        } else if (record.key() != null) {
            listener.storyRemoved(new StoryId(new String(record.key(), StandardCharsets.UTF_8)));
        }
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }

    private static <V> @Nullable V value(Deserializer<V> deserializer, ConsumerRecord<byte[], byte[]> record) {
        return record.value() == null ? null : deserializer.deserialize(record.topic(), record.value());
    }
}
