package dev.dateline.desk.alert;

import dev.dateline.desk.log.KafkaTopicLog;
import dev.dateline.desk.log.RedactedLog;
import dev.dateline.desk.log.TopicLog;
import dev.dateline.domain.alert.Alert;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The alerts on Kafka. */
public final class KafkaAlertLog implements AlertLog, AutoCloseable {
    private final KafkaTopicLog<Alert> kept;
    private final TopicLog<Alert> log;

    /**
     * The log of this wire.
     *
     * @param shown what may be shown of an alert; empty for nothing
     */
    public KafkaAlertLog(KafkaConnection kafka, SchemaRegistry registry, Function<Alert, Optional<Alert>> shown) {
        this.kept = new KafkaTopicLog<>(kafka, registry, Topics.ALERTS);
        this.log = new RedactedLog<>(kept, shown);
    }

    @Override
    public int partition(String subscriber) {
        return Topics.partition(subscriber, log.partitions());
    }

    @Override
    public Extent extent(int partition) {
        TopicLog.Extent kept = log.extent(partition);
        return new Extent(kept.beginning(), kept.end());
    }

    @Override
    public Chunk read(int partition, long from, int most) {
        TopicLog.Chunk<Alert> chunk = log.read(partition, from, most);
        List<LoggedAlert> alerts = new ArrayList<>();
        for (TopicLog.Logged<Alert> logged : chunk.records()) {
            Alert alert = logged.value();
            if (alert != null) {
                alerts.add(new LoggedAlert(
                        new AlertPosition(partition, logged.place().offset()), alert));
            }
        }
        return new Chunk(alerts, chunk.next());
    }

    @Override
    public void close() {
        kept.close();
    }
}
