package dev.dateline.ingest.topic;

import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what the statuses of sources are now: the whole topic, from its beginning to its end. */
final class StatusReader {
    private static final Logger LOG = LoggerFactory.getLogger(StatusReader.class);

    private final KafkaConnection kafka;
    private final Deserializer<SourceStatus> statuses;

    StatusReader(KafkaConnection kafka, SchemaRegistry registry) {
        this.kafka = kafka;
        this.statuses = Topics.SOURCE_STATUS.serde(registry).deserializer();
    }

    /** The statuses of these sources; none for a source that was never polled, or whose status cannot be read. */
    Map<SourceId, SourceStatus> read(Set<SourceId> wanted) {
        Map<SourceId, SourceStatus> found = new HashMap<>();
        WholeTopic.read(kafka, Topics.SOURCE_STATUS, record -> take(record, wanted, found));
        return found;
    }

    private void take(ConsumerRecord<String, byte[]> record, Set<SourceId> wanted, Map<SourceId, SourceStatus> found) {
        SourceId source = new SourceId(String.valueOf(record.key()));
        if (!wanted.contains(source)) {
            return;
        }
        try {
            if (record.value() == null) {
                found.remove(source);
            } else {
                found.put(source, statuses.deserialize(record.topic(), record.value()));
            }
        } catch (UnreadableRecord unreadable) {
            LOG.warn("The status of {} is forgotten: {}", source, unreadable.getMessage());
        }
    }
}
