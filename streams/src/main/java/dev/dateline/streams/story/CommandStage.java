package dev.dateline.streams.story;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.runtime.CommitPace;
import dev.dateline.streams.runtime.TolerantDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;

/** {@code commands} to {@code reports}: what editors order is done where its lane's log has it. */
public final class CommandStage {
    static final String WRITE_ACTS = "write-acts";
    static final String WRITE_DEAD_COMMANDS = "write-dead-commands";
    private static final String READ = "read-commands";
    private static final String LOG = "log-command";

    private CommandStage() {}

    /** Adds the stage; as the last one, since a state directory names its stores by the places of the stages. */
    public static void addTo(Topology topology, SchemaRegistry registry) {
        var keys = Serdes.String();
        topology.addSource(
                        READ,
                        keys.deserializer(),
                        new TolerantDeserializer<>(
                                Topics.COMMANDS.serde(registry).deserializer()),
                        Topics.COMMANDS.name())
                .addProcessor(LOG, CommitPace.around(LogCommandProcessor.once()), READ)
                .addSink(
                        WRITE_ACTS,
                        Topics.REPORTS.name(),
                        keys.serializer(),
                        Topics.REPORTS.serde(registry).serializer(),
                        LOG)
                .addSink(
                        WRITE_DEAD_COMMANDS,
                        Topics.DEAD_LETTERS.name(),
                        keys.serializer(),
                        Topics.DEAD_LETTERS.serde(registry).serializer(),
                        LOG);
    }
}
