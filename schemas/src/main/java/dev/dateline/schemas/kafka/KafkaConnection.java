package dev.dateline.schemas.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/**
 * How to reach Kafka.
 *
 * @param bootstrapServers {@code host:port}, several separated by commas
 * @param clientProperties what every client gets besides, for instance TLS and SASL settings
 */
public record KafkaConnection(String bootstrapServers, Map<String, String> clientProperties) {
    private static final Duration SAY_EVERY = Duration.ofSeconds(10);

    public KafkaConnection {
        clientProperties = Map.copyOf(clientProperties);
    }

    /** A connection without TLS and SASL. */
    public static KafkaConnection plain(String bootstrapServers) {
        return new KafkaConnection(bootstrapServers, Map.of());
    }

    /** A connection with the settings of a Java properties file as Kafka's own tools take it. */
    public static KafkaConnection withFile(String bootstrapServers, Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> map = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
        return new KafkaConnection(bootstrapServers, map);
    }

    /** Properties for any client, to be completed by the caller: the map is new and may be changed. */
    public Map<String, Object> properties() {
        Map<String, Object> all = new HashMap<>(clientProperties);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return all;
    }

    /** Properties for any client, with these besides. */
    public Map<String, Object> properties(Map<String, ?> besides) {
        Map<String, Object> all = properties();
        all.putAll(besides);
        return all;
    }

    /**
     * Returns once the brokers answer. While they do not, asks again and again, each time for at most {@code perTry}, and
     * says so at the first failure and every ten seconds.
     *
     * @throws InterruptedException when the thread is interrupted meanwhile
     */
    public void awaitReachable(Duration perTry, Consumer<String> say) throws InterruptedException {
        long said = Long.MIN_VALUE;
        while (true) {
            try {
                ask(perTry);
                return;
            } catch (ExecutionException | KafkaException away) {
                long now = System.nanoTime();
                if (said == Long.MIN_VALUE || now - said >= SAY_EVERY.toNanos()) {
                    said = now;
                    say.accept("Waiting for Kafka at " + bootstrapServers + ": " + reason(away));
                }
            }
        }
    }

    private void ask(Duration perTry) throws ExecutionException, InterruptedException {
        int millis = (int) perTry.toMillis();
        var besides = Map.of(
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        try (Admin admin = Admin.create(properties(besides))) {
            admin.describeCluster().nodes().get();
        }
    }

    private static String reason(Exception away) {
        Throwable cause = away instanceof ExecutionException && away.getCause() != null ? away.getCause() : away;
        return String.valueOf(cause.getMessage());
    }
}
