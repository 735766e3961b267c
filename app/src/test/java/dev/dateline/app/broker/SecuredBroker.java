package dev.dateline.app.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A broker that lets in who knows the password: SASL PLAIN, user {@code anna}, password {@code secret}. */
public final class SecuredBroker implements AutoCloseable {
    private static final String MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule required ";

    private final RunningBroker broker;

    private SecuredBroker(RunningBroker broker) {
        this.broker = broker;
    }

    /** Starts one on free ports. */
    public static SecuredBroker start(Path path) throws IOException {
        return new SecuredBroker(RunningBroker.start(
                path,
                "SASL_PLAINTEXT",
                Map.of(
                        "sasl.enabled.mechanisms",
                        "PLAIN",
                        "sasl.mechanism.inter.broker.protocol",
                        "PLAIN",
                        "listener.name.sasl_plaintext.plain.sasl.jaas.config",
                        login("node", "own") + " user_node=\"own\" user_anna=\"secret\";")));
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
        return broker.bootstrapServers();
    }

    @Override
    public void close() {
        broker.close();
    }
}
