package dev.dateline.ingest.topic;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads {@code sources} anew each time, and writes it record by record, each after the one before is safe. */
final class KafkaSourceBook implements SourceBook {
    private final KafkaConnection kafka;
    private final SchemaRegistry registry;
    private final KafkaProducer<String, byte[]> producer;

    KafkaSourceBook(KafkaConnection kafka, SchemaRegistry registry, KafkaProducer<String, byte[]> producer) {
        this.kafka = kafka;
        this.registry = registry;
        this.producer = producer;
    }

    @Override
    public List<Listing> at(URI address) {
        Deserializer<Source> sources = Topics.SOURCES.serde(registry).deserializer();
        Map<String, Listing> found = new HashMap<>();
        WholeTopic.read(kafka, Topics.SOURCES, record -> take(record, sources, found));
        return found.values().stream()
                .filter(listing -> listing.source().active())
                .filter(listing -> place(listing.source().url()).equals(place(address)))
                .toList();
    }

    /** Who cannot be read does not live anywhere. */
    private static void take(
            ConsumerRecord<String, byte[]> record, Deserializer<Source> sources, Map<String, Listing> found) {
        found.remove(record.key());
        if (record.value() == null) {
            return;
        }
        try {
            Source source = sources.deserialize(record.topic(), record.value());
            found.put(record.key(), new Listing(source, Instant.ofEpochMilli(record.timestamp())));
        } catch (UnreadableRecord unreadable) {
            found.remove(record.key());
        }
    }

    static String place(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath().replaceFirst("/$", "");
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String host = address.getRawAuthority() == null ? "" : address.getRawAuthority();
        return host.toLowerCase(Locale.ROOT) + path + query;
    }

    @Override
    public void move(Source before, Source after, SourceStatus status) {
        write(status);
        write(after.host(), key(after), after);
        if (!key(before).equals(key(after))) {
            write(before.host(), key(before), null);
        }
    }

    @Override
    public void pause(Source source, String reason) {
        Map<SourceId, SourceStatus> known = new StatusReader(kafka, registry).read(Set.of(source.id()));
        SourceStatus status = known.getOrDefault(source.id(), SourceStatus.fresh(source.id(), Instant.EPOCH));
        write(source.host(), key(source), source.withActive(false));
        write(status.withHealth(SourceStatus.State.MOVED, null, reason));
    }

    private void write(SourceStatus status) {
        Topic<SourceStatus> topic = Topics.SOURCE_STATUS;
        byte[] bytes = topic.serde(registry).serializer().serialize(topic.name(), status);
        await(new ProducerRecord<>(topic.name(), status.source().value(), bytes));
    }

    private void write(String host, String key, @Nullable Source source) {
        Topic<Source> topic = Topics.SOURCES;
        byte[] bytes =
                source == null ? null : topic.serde(registry).serializer().serialize(topic.name(), source);
        int partitions = producer.partitionsFor(topic.name()).size();
        await(new ProducerRecord<>(topic.name(), Topics.sourcePartition(host, partitions), key, bytes));
    }

    private void await(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new KafkaException("closing", closing);
        } catch (ExecutionException failed) {
            throw new KafkaException("Writing to " + record.topic() + " failed", failed);
        }
    }

    private static String key(Source source) {
        return source.host() + " " + source.id();
    }
}
