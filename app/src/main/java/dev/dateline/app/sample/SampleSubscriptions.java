package dev.dateline.app.sample;

import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.Source;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.List;

/** Puts sources and subscribers' rules on their topics. */
record SampleSubscriptions(KafkaConnection kafka, SchemaRegistry registry) {

    void publish(List<Source> sources, List<Subscription> subscriptions) {
        try (TopicWriter<Source> writer = new TopicWriter<>(kafka, registry, Topics.SOURCES)) {
            sources.forEach(source -> writer.write(source.host(), source.host() + " " + source.id(), source));
            writer.flush();
        }
        try (TopicWriter<Subscription> writer = new TopicWriter<>(kafka, registry, Topics.RULES)) {
            subscriptions.forEach(subscription -> writer.write(subscription.subscriber(), subscription));
            writer.flush();
        }
    }
}
