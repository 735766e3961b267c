package dev.dateline.streams.alert;

import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.silence.WatchedRules;
import dev.dateline.domain.alert.told.Followers;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.runtime.CommitPace;
import dev.dateline.streams.runtime.TolerantDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/** Placed stories, {@code source-status} and {@code rules} to {@code alerts}. */
public final class AlertStage {
    static final String SUBSCRIPTIONS = "subscriptions";
    static final String WRITE_ALERTS = "write-alerts";
    static final String WRITE_HEARTBEATS = "write-heartbeats";
    private static final String MATCH = "match-rules";
    private static final String READ_HEALTH = "read-source-status";
    private static final String MATCH_HEALTH = "match-health";

    private AlertStage() {}

    /** Adds the stage behind the operator that forwards what happened to stories. */
    public static void addTo(Topology topology, SchemaRegistry registry, String storiesFrom) {
        var keys = Serdes.String();
        RuleBook book = new RuleBook();
        Followers followers = new Followers();
        WatchedRules watched = new WatchedRules();
        topology.addGlobalStore(
                        Stores.timestampedKeyValueStoreBuilder(
                                        Stores.inMemoryKeyValueStore(SUBSCRIPTIONS), keys, Topics.RULES.serde(registry))
                                .withLoggingDisabled(),
                        "read-rules",
                        keys.deserializer(),
                        new TolerantDeserializer<>(Topics.RULES.serde(registry).deserializer()),
                        Topics.RULES.name(),
                        "keep-rules",
                        () -> new KeepRulesProcessor(book, followers, watched))
                .addProcessor(MATCH, MatchRulesProcessor.supplier(book, followers, registry), storiesFrom)
                .addSink(
                        WRITE_ALERTS,
                        Topics.ALERTS.name(),
                        keys.serializer(),
                        Topics.ALERTS.serde(registry).serializer(),
                        MATCH);
        addHealth(topology, registry);
        SilenceStage.addTo(topology, registry, watched, MATCH, WRITE_HEARTBEATS);
    }

    private static void addHealth(Topology topology, SchemaRegistry registry) {
        var keys = Serdes.String();
        topology.addSource(
                        READ_HEALTH,
                        keys.deserializer(),
                        new TolerantDeserializer<>(
                                Topics.SOURCE_STATUS.serde(registry).deserializer()),
                        Topics.SOURCE_STATUS.name())
                .addProcessor(MATCH_HEALTH, CommitPace.around(MatchHealthProcessor.supplier()), READ_HEALTH)
                .addSink(
                        "write-health-alerts",
                        Topics.ALERTS.name(),
                        keys.serializer(),
                        Topics.ALERTS.serde(registry).serializer(),
                        MATCH_HEALTH);
    }
}
