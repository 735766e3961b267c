package dev.dateline.app.command;

import dev.dateline.app.role.Connections;
import dev.dateline.app.topic.TopicTable;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** A command's connection to a wire that runs already. */
record WireClient(Settings settings, KafkaConnection kafka, SchemaRegistry registry) implements AutoCloseable {

    /**
     * Connects; ends the command when nothing answers.
     */
    static WireClient open(WireOptions options) throws InterruptedException {
        Settings settings = options.settings();
        KafkaConnection kafka = Connections.kafka(settings);
        Connections.requireNow(kafka);
        return new WireClient(settings, kafka, Connections.registry(settings, kafka));
    }

    /** What a command takes for now. */
    InstantSource clock() {
        return InstantSource.system();
    }

    /** Ends the command when the wire has no such topic. */
    void requireTopic(Topic<?> topic) throws InterruptedException {
        if (!topicNames().contains(topic.name())) {
            throw CommandFailed.because("Kafka at " + kafka.bootstrapServers() + " has no topic " + topic.name()
                    + ": no wire has run there yet; start one with ./dateline run.");
        }
    }

    /** The newest value of every key; ends the command when the wire has no such topic. */
    <V> Map<String, V> table(Topic<V> topic) throws InterruptedException {
        requireTopic(topic);
        return TopicTable.read(kafka, registry, topic);
    }

    Set<String> topicNames() throws InterruptedException {
        try (Admin admin = Admin.create(kafka.properties(Map.of()))) {
            return admin.listTopics().names().get();
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka does not tell its topics", e.getCause());
        }
    }

    @Override
    public void close() {
        registry.close();
    }
}
