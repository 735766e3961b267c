package dev.dateline.app.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** The embedded broker's own set-up behind a listener that asks who one is. */
final class RunningBroker implements AutoCloseable {
    private final DataDirectory directory;
    private final String address;
    private final KafkaRaftServer server;

    private RunningBroker(DataDirectory directory, String address, KafkaRaftServer server) {
        this.directory = directory;
        this.address = address;
        this.server = server;
    }

    /**
     * Starts one on free ports.
     *
     * @param protocol of its one listener for clients, for instance {@code SASL_SSL}
     * @param safety what it asks of them
     */
    static RunningBroker start(Path path, String protocol, Map<String, String> safety) throws IOException {
        // As EmbeddedBroker does: Kafka upper-cases its own words in the default locale.
        Locale.setDefault(Locale.ROOT);
        DataDirectory directory = DataDirectory.open(path);
        KafkaFormat.prepare(directory);
        String address = "127.0.0.1:" + Ports.claim("127.0.0.1", 0, "");
        Properties properties = EmbeddedBroker.fixedProperties();
        properties.putAll(addresses(protocol, address));
        properties.putAll(safety);
        properties.setProperty("log.dirs", directory.kafka().toString());
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        server.startup();
        return new RunningBroker(directory, address, server);
    }

    private static Map<String, String> addresses(String protocol, String address) {
        String controller = "127.0.0.1:" + Ports.claim("127.0.0.1", 0, "");
        return Map.of(
                "controller.quorum.voters", KafkaFormat.NODE_ID + "@" + controller,
                "listeners", protocol + "://" + address + ",CONTROLLER://" + controller,
                "advertised.listeners", protocol + "://" + address,
                "listener.security.protocol.map", protocol + ":" + protocol + ",CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", protocol);
    }

    /** Where clients connect. */
    String bootstrapServers() {
        return address;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        directory.close();
    }
}
