package dev.dateline.app.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** A broker that lets in who knows the password: SASL PLAIN, user {@code anna}, password {@code secret}. */
public final class SecuredBroker implements AutoCloseable {
    private static final String MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule required ";

    private final DataDirectory directory;
    private final String address;
    private final KafkaRaftServer server;

    private SecuredBroker(DataDirectory directory, String address, KafkaRaftServer server) {
        this.directory = directory;
        this.address = address;
        this.server = server;
    }

    /** Starts one on free ports. */
    public static SecuredBroker start(Path path) throws IOException {
        // As EmbeddedBroker does: Kafka upper-cases its own words in the default locale.
        Locale.setDefault(Locale.ROOT);
        DataDirectory directory = DataDirectory.open(path);
        KafkaFormat.prepare(directory);
        String address = "127.0.0.1:" + Ports.claim("127.0.0.1", 0, "");
        String controller = "127.0.0.1:" + Ports.claim("127.0.0.1", 0, "");
        Properties properties = fixedProperties();
        properties.setProperty("log.dirs", directory.kafka().toString());
        properties.setProperty("controller.quorum.voters", KafkaFormat.NODE_ID + "@" + controller);
        properties.setProperty("listeners", "SASL_PLAINTEXT://" + address + ",CONTROLLER://" + controller);
        properties.setProperty("advertised.listeners", "SASL_PLAINTEXT://" + address);
        properties.setProperty("listener.security.protocol.map", "SASL_PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("inter.broker.listener.name", "SASL_PLAINTEXT");
        properties.setProperty("sasl.enabled.mechanisms", "PLAIN");
        properties.setProperty("sasl.mechanism.inter.broker.protocol", "PLAIN");
        properties.setProperty(
                "listener.name.sasl_plaintext.plain.sasl.jaas.config",
                login("node", "own") + " user_node=\"own\" user_anna=\"secret\";");
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        server.startup();
        return new SecuredBroker(directory, address, server);
    }

    private static Properties fixedProperties() throws IOException {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(EmbeddedBroker.class.getResourceAsStream("embedded-broker.properties")),
                UTF_8)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties;
        }
    }

    private static String login(String user, String password) {
        return MODULE + "username=\"" + user + "\" password=\"" + password + "\"";
    }

    /** What a client's properties file says. */
    public static String clientFile(String user, String password) {
        return "security.protocol=SASL_PLAINTEXT\nsasl.mechanism=PLAIN\nsasl.jaas.config=" + login(user, password)
                + ";\n";
    }

    /** Where clients connect. */
    public String bootstrapServers() {
        return address;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        directory.close();
    }
}
