package dev.dateline.bench.polling;

import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.topic.TopicTable;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.EmbeddedSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A wire in a temporary folder, whose broker runs in a process of its own; ingest joins it as processes of their own. */
public final class PollingWire implements AutoCloseable {
    private final Path folder;
    private final ChildProcess broker;
    private final KafkaConnection kafka;
    private final SchemaRegistry registry;

    private PollingWire(Path folder, ChildProcess broker) {
        this.folder = folder;
        this.broker = broker;
        this.kafka = KafkaConnection.plain(broker.bootstrapServers());
        this.registry = new EmbeddedSchemaRegistry(kafka, (short) 1);
    }

    /** Starts the broker and makes the topics. */
    public static PollingWire start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dateline-polling");
        List<String> arguments =
                List.of("broker", "--broker-port=0", "--data-dir=" + folder.resolve("broker"), "--set=desk.port=0");
        return new PollingWire(folder, ChildProcess.start(List.of(), arguments));
    }

    public KafkaConnection kafka() {
        return kafka;
    }

    /**
     * Starts an ingest that joins.
     *
     * @param name of the instance
     * @param jvm more options for its JVM
     * @param settings of its own
     */
    public ChildProcess ingest(String name, List<String> jvm, Map<String, String> settings)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "ingest",
                "--bootstrap-servers=" + kafka.bootstrapServers(),
                "--data-dir=" + folder.resolve(name),
                "--set=ingest.instance-id=" + name));
        settings.forEach((key, value) -> arguments.add("--set=" + key + "=" + value));
        return ChildProcess.start(jvm, arguments);
    }

    /** Adds the sources; they are on the wire when this returns. */
    public void add(Iterable<Source> sources) {
        try (TopicWriter<Source> writer = new TopicWriter<>(kafka, registry, Topics.SOURCES)) {
            sources.forEach(source -> writer.write(source.host(), source.host() + " " + source.id(), source));
            writer.flush();
        }
    }

    /** The newest status of every source, by its id. */
    public Map<String, SourceStatus> statuses() {
        return TopicTable.read(kafka, registry, Topics.SOURCE_STATUS);
    }

    /** Puts these statuses in the place of what ingest knows; it must not run. */
    public void put(Iterable<SourceStatus> statuses) {
        try (TopicWriter<SourceStatus> writer = new TopicWriter<>(kafka, registry, Topics.SOURCE_STATUS)) {
            statuses.forEach(status -> writer.write(status.source().value(), status));
            writer.flush();
        }
    }

    @Override
    public void close() throws IOException {
        registry.close();
        broker.close();
        DataDirectory.delete(folder);
    }
}
