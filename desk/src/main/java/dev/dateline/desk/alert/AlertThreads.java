package dev.dateline.desk.alert;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause.StoryMet;
import dev.dateline.domain.alert.told.Telling;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;

/** In which thread a subscriber is told of a story. */
public final class AlertThreads {
    private AlertThreads() {}

    /**
     * The thread of the newest alert on the story; before there is one the thread that the first will begin. What names a
     * thread already is taken for it.
     */
    public static String of(KafkaConnection kafka, SchemaRegistry registry, String subscriber, StoryId story) {
        Deserializer<Alert> alerts = Topics.ALERTS.serde(registry).deserializer();
        Map<String, String> threads = new HashMap<>();
        WholeTopic.read(kafka, Topics.ALERTS, record -> {
            if (subscriber.equals(record.key()) && record.value() != null) {
                try {
                    Alert alert = alerts.deserialize(record.topic(), record.value());
                    if (isOn(alert, story) || alert.thread().equals(story.value())) {
                        threads.put(subscriber, alert.thread());
                    }
                } catch (UnreadableRecord foreign) {
                    return;
                }
            }
        });
        return threads.getOrDefault(subscriber, Telling.firstThread(subscriber, story));
    }

    private static boolean isOn(Alert alert, StoryId story) {
        return alert.cause() instanceof StoryMet met && met.story().equals(story);
    }
}
