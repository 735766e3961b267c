package dev.dateline.bench.load;

import dev.dateline.domain.story.StoryEvent;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Deserializer;

/** What each lane wrote to {@code story-events}, as one number over all bytes: equal numbers, equal bytes. */
final class EventPrints {
    private EventPrints() {}

    /**
     * Reads the topic: by lane, a digest over its stories by id, each with its events in order.
     *
     * @param until events after this moment are left out: what time alone changes depends on when the wire ran
     */
    static Map<String, String> of(KafkaConnection kafka, SchemaRegistry registry, Instant until) {
        Deserializer<StoryEvent> events = Topics.STORY_EVENTS.serde(registry).deserializer();
        Map<String, Map<String, MessageDigest>> lanes = new TreeMap<>();
        WholeTopic.read(kafka, Topics.STORY_EVENTS, record -> {
            StoryEvent event = events.deserialize(record.topic(), record.value());
            if (!event.at().isAfter(until)) {
                lanes.computeIfAbsent(event.lane(), lane -> new TreeMap<>())
                        .computeIfAbsent(event.story().value(), story -> digest())
                        .update(record.value());
            }
        });
        Map<String, String> prints = new TreeMap<>();
        lanes.forEach((lane, stories) -> prints.put(lane, print(stories)));
        return prints;
    }

    private static String print(Map<String, MessageDigest> stories) {
        MessageDigest all = digest();
        stories.values().forEach(story -> all.update(story.digest()));
        return stories.size() + " stories "
                + HexFormat.of().formatHex(all.digest()).substring(0, 16);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
