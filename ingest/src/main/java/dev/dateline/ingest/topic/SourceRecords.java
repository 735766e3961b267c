package dev.dateline.ingest.topic;

import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads records of {@code sources}; what cannot be read is set aside. */
final class SourceRecords {
    private final Deserializer<Source> sources;
    private final DeadLetterSink deadLetters;
    private final InstantSource clock;

    SourceRecords(SchemaRegistry registry, DeadLetterSink deadLetters, InstantSource clock) {
        this.sources = Topics.SOURCES.serde(registry).deserializer();
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /** What the record says; empty when it cannot be read, which is set aside the first time. */
    Optional<SourceChange> read(ConsumerRecord<String, byte[]> record, boolean first) {
        String key = record.key() == null ? "" : record.key();
        SourceId id = new SourceId(key.substring(key.indexOf(' ') + 1));
        if (record.value() == null) {
            return Optional.of(new SourceChange.Removed(id));
        }
        try {
            Source source = sources.deserialize(record.topic(), record.value());
            return Optional.of(
                    source.active()
                            ? new SourceChange.Added(source, Instant.ofEpochMilli(record.timestamp()))
                            : new SourceChange.Paused(source.id()));
        } catch (UnreadableRecord unreadable) {
            if (first) {
                setAside(record, String.valueOf(unreadable.getMessage()));
            }
            return Optional.empty();
        }
    }

    private void setAside(ConsumerRecord<String, byte[]> record, String reason) {
        String origin = record.topic() + "-" + record.partition() + "@" + record.offset();
        byte[] bytes = record.value();
        deadLetters.setAside(new DeadLetter(origin, "fetch", reason, clock.instant(), bytes, bytes.length, null));
    }
}
