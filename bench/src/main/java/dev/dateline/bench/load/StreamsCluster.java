package dev.dateline.bench.load;

import dev.dateline.app.broker.DataDirectory;
import dev.dateline.bench.polling.ChildProcess;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.EmbeddedSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A broker and instances of streams, a process each, in a new folder. */
final class StreamsCluster implements AutoCloseable {
    private final Path folder;
    private final Map<String, String> settings;
    private final ChildProcess broker;
    private final KafkaConnection kafka;
    private final SchemaRegistry registry;
    private final List<ChildProcess> instances = new ArrayList<>();

    /**
     * Starts the broker and makes the topics.
     *
     * @param settings of the instances, other than the default ones
     */
    StreamsCluster(Map<String, String> settings) throws IOException, InterruptedException {
        this.folder = Files.createTempDirectory("dateline-scale");
        this.settings = Map.copyOf(settings);
        this.broker = ChildProcess.start(
                List.of(),
                List.of(
                        "broker",
                        "--broker-port=0",
                        "--data-dir=" + folder.resolve("broker"),
                        "--set=desk.port=0",
                        "--set=kafka.partitions=" + ScaleInput.PARTITIONS));
        this.kafka = KafkaConnection.plain(broker.bootstrapServers());
        this.registry = new EmbeddedSchemaRegistry(kafka, (short) 1);
    }

    KafkaConnection kafka() {
        return kafka;
    }

    SchemaRegistry registry() {
        return registry;
    }

    /** Starts so many instances. */
    void start(int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            instances.add(instance(i));
        }
    }

    private ChildProcess instance(int number) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "streams",
                "--bootstrap-servers=" + kafka.bootstrapServers(),
                "--data-dir=" + directory(number),
                "--set=streams.instance-id=streams-" + number,
                "--set=streams.threads=1",
                "--set=kafka.partitions=" + ScaleInput.PARTITIONS));
        settings.forEach((key, value) -> arguments.add("--set=" + key + "=" + value));
        return ChildProcess.start(List.of(), arguments);
    }

    private Path directory(int number) {
        return folder.resolve("streams-" + number);
    }

    /** kill -9 of the first instance, whose stores are lost with it. */
    void lose() throws IOException, InterruptedException {
        instances.get(0).kill();
        DataDirectory.delete(directory(0));
    }

    /** What the changelogs take of which all stores of all instances can be made again. */
    long changelogBytes() throws IOException {
        return DiskUse.of(folder.resolve("broker")).entrySet().stream()
                .filter(topic -> topic.getKey().endsWith("-changelog"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Starts the first instance again. */
    void startAgain() throws IOException, InterruptedException {
        instances.set(0, instance(0));
    }

    /** Seconds of processor time that the instances have used. */
    double cpuSeconds() throws IOException {
        double all = 0;
        for (ChildProcess instance : instances) {
            all += instance.cpuSeconds();
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        registry.close();
        instances.forEach(ChildProcess::close);
        broker.close();
        DataDirectory.delete(folder);
    }
}
