package dev.dateline.app.role;

import dev.dateline.app.broker.BrokerConfig;
import dev.dateline.app.setting.AppConfig;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.EmbeddedSchemaRegistry;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;

/** Finds Kafka and the registry by the settings. */
public final class Connections {
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private Connections() {}

    /**
     * The connection that the settings describe; nothing is asked yet.
     *
     * @throws WireAway when the file of client properties cannot be read
     */
    public static KafkaConnection kafka(Settings settings) {
        AppConfig app = AppConfig.from(settings);
        BrokerConfig broker = BrokerConfig.from(settings);
        String servers = app.hasOwnBroker() ? broker.host() + ":" + broker.port() : app.bootstrapServers();
        if (app.kafkaFile().isEmpty()) {
            return KafkaConnection.plain(servers).in(app.rack());
        }
        try {
            return KafkaConnection.withFile(servers, Path.of(app.kafkaFile())).in(app.rack());
        } catch (IOException | IllegalArgumentException e) {
            throw new WireAway("The file of Kafka's client settings cannot be read (" + e + ").", e);
        }
    }

    /** The registry that the settings describe. */
    public static SchemaRegistry registry(Settings settings, KafkaConnection kafka) {
        AppConfig app = AppConfig.from(settings);
        return app.registry().isEmpty()
                ? new EmbeddedSchemaRegistry(kafka, (short) app.replication())
                : new HttpSchemaRegistry(URI.create(app.registry()), app.registryTrust());
    }

    /**
     * Returns when Kafka answers now.
     *
     * @throws WireAway when it does not within a few seconds
     */
    public static void requireNow(KafkaConnection kafka) throws InterruptedException {
        int millis = (int) PATIENCE.toMillis();
        Map<String, Object> properties = kafka.properties(Map.of(
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis));
        try (Admin admin = Admin.create(properties)) {
            admin.describeCluster().nodes().get();
        } catch (ExecutionException | KafkaException e) {
            requireWelcome(kafka, e);
            throw new WireAway(
                    "Kafka at " + kafka.bootstrapServers() + " does not answer: start a wire with ./dateline run,"
                            + " or name another with --bootstrap-servers.",
                    e);
        }
    }

    /** Brokers that answer, and refuse this client, are not away. */
    private static void requireWelcome(KafkaConnection kafka, Exception failure) {
        Throwable cause = failure instanceof ExecutionException ? failure.getCause() : failure;
        if (cause instanceof AuthenticationException || cause instanceof AuthorizationException) {
            throw new WireAway(
                    "Kafka at " + kafka.bootstrapServers() + " refuses this client (" + cause.getMessage()
                            + "): give its security settings in a file with --kafka-config, or mend them.",
                    failure);
        }
    }
}
