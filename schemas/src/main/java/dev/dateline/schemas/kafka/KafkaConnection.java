package dev.dateline.schemas.kafka;

import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * How to reach Kafka.
 *
 * @param bootstrapServers {@code host:port}, several separated by commas
 * @param clientProperties what every client gets besides, for instance TLS and SASL settings
 */
public record KafkaConnection(String bootstrapServers, Map<String, String> clientProperties) {
    private static final Duration SAY_EVERY = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /**
     * A broker that stands still, or whose packets vanish, closes no connection: only a time limit tells. Kafka's own (30 s, 10 s
     * and 5 min) make each step over such a broker take longer than the brokers need to choose another leader.
     */
    private static final Map<String, Integer> IMPATIENCE = Map.of(
            CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 8_000,
            CommonClientConfigs.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 4_000,
            CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 4_000);

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

    /** The same from a rack; without a name, or where the client properties name one already, this. */
    public KafkaConnection in(String rack) {
        if (rack.isEmpty() || clientProperties.containsKey(CommonClientConfigs.CLIENT_RACK_CONFIG)) {
            return this;
        }
        Map<String, String> all = new HashMap<>(clientProperties);
        all.put(CommonClientConfigs.CLIENT_RACK_CONFIG, rack);
        return new KafkaConnection(bootstrapServers, all);
    }

    /** The rack, zone or data centre in which this process stands; empty where nobody said. */
    public String rack() {
        return clientProperties.getOrDefault(CommonClientConfigs.CLIENT_RACK_CONFIG, "");
    }

    /**
     * Properties for any client, to be completed by the caller: the map is new and may be changed. What clients count stays with us, for
     * {@code /metrics}; they do not collect it for the brokers besides, unless their settings say so.
     */
    public Map<String, Object> properties() {
        Map<String, Object> all = new HashMap<>(IMPATIENCE);
        all.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        all.putAll(clientProperties);
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
     * Returns once the brokers answer. While they are away, asks again and again, each time for at most {@code perTry},
     * and says so at the first failure and every ten seconds.
     *
     * @throws KafkaRefused when waiting is no use: the client's settings are wrong, or the brokers refuse this client
     * @throws InterruptedException when the thread is interrupted meanwhile
     */
    public void awaitReachable(Duration perTry, Consumer<String> say) throws InterruptedException {
        Said said = new Said(say);
        var untilReachable = new Repeated<>(RetryPolicy.<Collection<Node>>builder()
                .handleIf(KafkaConnection::mayPass)
                .withDelay(PAUSE)
                .withMaxRetries(-1)
                .onFailedAttempt(attempt -> said.sentence(waiting(attempt.getLastException())))
                .build());
        try {
            untilReachable.get(() -> ask(perTry));
        } catch (ExecutionException | KafkaException refused) {
            throw new KafkaRefused("Kafka at " + bootstrapServers + " cannot be used: " + reason(refused), refused);
        }
    }

    private Collection<Node> ask(Duration perTry) throws ExecutionException, InterruptedException {
        int millis = (int) perTry.toMillis();
        var besides = Map.of(
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        try (Admin admin = Admin.create(properties(besides))) {
            return admin.describeCluster().nodes().get();
        }
    }

    private String waiting(Throwable away) {
        return "Waiting for Kafka at " + bootstrapServers + ": " + reason(away);
    }

    /** Kafka's client calls a host name without an address a wrong setting, yet the name may come with the host. */
    private static boolean mayPass(Throwable failure) {
        Throwable root = root(failure);
        boolean unknownHost = root instanceof ConfigException && reason(root).contains("No resolvable bootstrap");
        return unknownHost || root instanceof RetriableException || root instanceof IOException;
    }

    private static String reason(Throwable failure) {
        return String.valueOf(root(failure).getMessage());
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }

    /** Says something at once, and then no more often than every ten seconds. */
    private static final class Said {
        private final Consumer<String> say;
        private long next = System.nanoTime();

        Said(Consumer<String> say) {
            this.say = say;
        }

        void sentence(String text) {
            if (System.nanoTime() - next >= 0) {
                next = System.nanoTime() + SAY_EVERY.toNanos();
                say.accept(text);
            }
        }
    }
}
