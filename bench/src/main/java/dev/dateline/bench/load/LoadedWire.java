package dev.dateline.bench.load;

import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.bench.latency.HookServer;
import dev.dateline.bench.polling.ChildProcess;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.Source;
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
import java.util.Set;

/** {@code ./dateline run} as it is without settings, broker included, in a process of its own and a new folder. */
final class LoadedWire implements AutoCloseable {
    /** What the loopback address asks for; ports are free ones. Nothing here changes what a piece of news costs. */
    private static final List<String> ON_LOOPBACK = List.of(
            "--broker-port=0",
            "--desk-port=0",
            "--set=desk.delivery.private-addresses=true",
            "--set=ingest.allow-private-addresses=true",
            "--set=ingest.host-spacing=0s",
            "--set=ingest.domain-spacing=0s",
            "--set=ingest.shortest-interval=1s");

    /** A word of each sort of news, and what many report. */
    private static final List<String> QUERIES = List.of(
            "title:flood", "title:verdict", "title:quake", "title:merger", "title:virus", "title:goal", "outlets>=3");

    private final Path folder;
    private final ChildProcess process;
    private final KafkaConnection kafka;
    private final SchemaRegistry registry;

    private LoadedWire(Path folder, ChildProcess process) {
        this.folder = folder;
        this.process = process;
        this.kafka = KafkaConnection.plain(process.bootstrapServers());
        this.registry = new EmbeddedSchemaRegistry(kafka, (short) 1);
    }

    /**
     * Starts it.
     *
     * @param jvm more options for its JVM
     * @param settings other than the default ones
     */
    static LoadedWire start(List<String> jvm, Map<String, String> settings) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dateline-load");
        List<String> arguments = new ArrayList<>(List.of("run", "--data-dir=" + folder));
        arguments.addAll(ON_LOOPBACK);
        settings.forEach((key, value) -> arguments.add("--set=" + key + "=" + value));
        return new LoadedWire(folder, ChildProcess.start(jvm, arguments));
    }

    KafkaConnection kafka() {
        return kafka;
    }

    SchemaRegistry registry() {
        return registry;
    }

    ChildProcess process() {
        return process;
    }

    /** Its data directory. */
    Path folder() {
        return folder;
    }

    /** How far news has come. */
    Passed.Watch watch() throws InterruptedException {
        return new Passed.Watch(kafka, "dateline");
    }

    /** Has these sources polled. */
    void poll(List<Source> sources) {
        try (TopicWriter<Source> writer = new TopicWriter<>(kafka, registry, Topics.SOURCES)) {
            sources.forEach(source -> writer.write(source.host(), source.host() + " " + source.id(), source));
            writer.flush();
        }
    }

    /** A few subscribers with a rule and a webhook each; a fair part of all stories is told to somebody. */
    void subscribe(HookServer hooks) {
        try (TopicWriter<Subscription> rules = new TopicWriter<>(kafka, registry, Topics.RULES)) {
            for (int i = 0; i < QUERIES.size(); i++) {
                String name = "reader-" + i;
                Channel hook = new Channel("hook", Channel.Kind.WEBHOOK, hooks.address("/" + i), 1, Set.of());
                Rule rule = Rule.asking("mine", "Mine", QUERIES.get(i), null);
                rules.write(
                        name,
                        new Subscription(
                                name, 1, List.of(rule), List.of(hook), Preferences.NONE, List.of(), List.of()));
            }
            rules.flush();
        }
    }

    @Override
    public void close() throws IOException {
        registry.close();
        process.close();
        DataDirectory.delete(folder);
    }
}
