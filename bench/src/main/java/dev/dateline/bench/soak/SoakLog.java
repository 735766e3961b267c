package dev.dateline.bench.soak;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a wire's topics.
 *
 * @param reports the placement log, lane by lane in order
 * @param alerts what subscribers are told, subscriber by subscriber in order
 * @param deliveries how each went, attempt by attempt
 */
record SoakLog(List<LaneEntry> reports, List<Alert> alerts, List<Delivery> deliveries) {

    /** How many of what only news can add to. */
    long size() {
        long arrived =
                reports.stream().filter(LaneEntry.Arrived.class::isInstance).count();
        return arrived + alerts.size() + deliveries.size();
    }

    static SoakLog read(KafkaConnection kafka, SchemaRegistry registry) {
        return new SoakLog(
                values(kafka, registry, Topics.REPORTS),
                values(kafka, registry, Topics.ALERTS),
                values(kafka, registry, Topics.DELIVERIES));
    }

    private static <V> List<V> values(KafkaConnection kafka, SchemaRegistry registry, Topic<V> topic) {
        var values = topic.serde(registry).deserializer();
        List<V> all = new ArrayList<>();
        WholeTopic.read(kafka, topic, record -> {
            if (record.value() != null) {
                all.add(values.deserialize(topic.name(), record.value()));
            }
        });
        return all;
    }
}
