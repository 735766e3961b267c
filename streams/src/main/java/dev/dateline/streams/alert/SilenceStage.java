package dev.dateline.streams.alert;

import dev.dateline.domain.alert.silence.Heartbeat;
import dev.dateline.domain.alert.silence.WatchedRules;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.runtime.CommitPace;
import dev.dateline.streams.runtime.TolerantDeserializer;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** {@code heartbeats} to {@code alerts}: silence is decided at one place, where all lanes are heard. */
final class SilenceStage {
    /** Where all signs of life come together. */
    static final int PARTITION = 0;

    static final String WRITE_ALERTS = "write-silence-alerts";
    static final String WRITE_OWN = "write-own-heartbeats";
    private static final String READ = "read-heartbeats";
    private static final String WATCH = "watch-silence";

    private SilenceStage() {}

    /** Adds the stage, and behind an operator that forwards signs of life the sink that brings them there. */
    static void addTo(
            Topology topology, SchemaRegistry registry, WatchedRules rules, String heartbeatsFrom, String writeThem) {
        var keys = Serdes.String();
        var heartbeats = Topics.HEARTBEATS.serde(registry);
        StreamPartitioner<String, Heartbeat> together =
                (topic, key, heartbeat, partitions) -> Optional.of(Set.of(PARTITION));
        topology.addSink(
                        writeThem,
                        Topics.HEARTBEATS.name(),
                        keys.serializer(),
                        heartbeats.serializer(),
                        together,
                        heartbeatsFrom)
                .addSource(
                        READ,
                        keys.deserializer(),
                        new TolerantDeserializer<>(heartbeats.deserializer()),
                        Topics.HEARTBEATS.name())
                .addProcessor(WATCH, CommitPace.around(WatchSilenceProcessor.supplier(rules, registry)), READ)
                .addSink(
                        WRITE_OWN,
                        Topics.HEARTBEATS.name(),
                        keys.serializer(),
                        heartbeats.serializer(),
                        together,
                        WATCH)
                .addSink(
                        WRITE_ALERTS,
                        Topics.ALERTS.name(),
                        keys.serializer(),
                        Topics.ALERTS.serde(registry).serializer(),
                        WATCH);
    }
}
