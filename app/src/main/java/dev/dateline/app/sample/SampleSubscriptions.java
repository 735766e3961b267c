package dev.dateline.app.sample;

import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.Source;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts sources and subscribers' rules on their topics. */
final class SampleSubscriptions {
    private final KafkaConnection kafka;
    private final SchemaRegistry registry;

    SampleSubscriptions(KafkaConnection kafka, SchemaRegistry registry) {
        this.kafka = kafka;
        this.registry = registry;
    }

    void publish(List<Source> sources, List<Subscription> subscriptions) {
        try (var producer = new KafkaProducer<>(
                kafka.properties(Map.of()),
                new StringSerializer(),
                Topics.SOURCES.serde(registry).serializer())) {
            int partitions = producer.partitionsFor(Topics.SOURCES.name()).size();
            for (Source source : sources) {
                int partition = Topics.sourcePartition(source.host(), partitions);
                String key = source.host() + " " + source.id();
                producer.send(new ProducerRecord<>(Topics.SOURCES.name(), partition, key, source));
            }
        }
        try (var producer = new KafkaProducer<>(
                kafka.properties(Map.of()),
                new StringSerializer(),
                Topics.RULES.serde(registry).serializer())) {
            for (Subscription subscription : subscriptions) {
                producer.send(new ProducerRecord<>(Topics.RULES.name(), subscription.subscriber(), subscription));
            }
        }
    }
}
