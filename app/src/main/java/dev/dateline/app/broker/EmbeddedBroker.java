package dev.dateline.app.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One real Kafka node, broker and controller in one, inside this JVM.
 *
 * <p>Its logs lie in a {@link DataDirectory} and survive a restart and a killed process; clients in other processes of
 * this machine connect as to any broker. One at a time in a JVM.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final Duration START_TIMEOUT = Duration.ofMinutes(2);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(20);

    private final DataDirectory directory;
    private final String bootstrapServers;
    private final KafkaRaftServer server;
    private final CompletableFuture<String> gaveUp;

    private EmbeddedBroker(DataDirectory directory, String host, int port, int controllerPort) {
        this.directory = directory;
        this.bootstrapServers = host + ":" + port;
        this.gaveUp = KafkaExits.watch();
        Properties properties = fixedProperties();
        properties.setProperty("controller.quorum.voters", KafkaFormat.NODE_ID + "@" + host + ":" + controllerPort);
        properties.setProperty(
                "listeners", "PLAINTEXT://" + bootstrapServers + ",CONTROLLER://" + host + ":" + controllerPort);
        properties.setProperty("advertised.listeners", "PLAINTEXT://" + bootstrapServers);
        properties.setProperty("log.dirs", directory.kafka().toString());
        this.server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
    }

    /**
     * Starts a broker and returns when it takes clients.
     *
     * @param directory stays open; the caller closes it after the broker
     * @throws BrokerRefused with a sentence that says what to do
     */
    public static EmbeddedBroker start(DataDirectory directory, BrokerConfig config) {
        neutralLocale();
        KafkaFormat.prepare(directory);
        int port = Ports.claim(config.host(), config.port(), "--broker-port");
        int controllerPort = Ports.claim(config.host(), config.controllerPort(), "--set broker.controller-port=…");
        EmbeddedBroker broker = new EmbeddedBroker(directory, config.host(), port, controllerPort);
        broker.startUp();
        return broker;
    }

    /** Where clients connect: {@code host:port}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Tells, at most once, when the broker gave up by itself: one sentence that says why. */
    public void onGivingUp(Consumer<String> say) {
        gaveUp.thenAccept(why -> say.accept("The embedded broker stopped (" + why + "): look into "
                + directory.path().resolve("dateline.log") + "; a full disk is the usual reason."));
    }

    /** Kafka upper-cases its own words in the default locale: a Turkish machine looks for CLASSİC and gives up. */
    private static void neutralLocale() {
        Locale.setDefault(Locale.ROOT);
    }

    private void startUp() {
        CompletableFuture<Void> started = CompletableFuture.runAsync(server::startup, EmbeddedBroker::inOwnThread);
        CompletableFuture<Void> failed = gaveUp.thenAccept(why -> {
            throw new IllegalStateException(why);
        });
        try {
            CompletableFuture.anyOf(started, failed)
                    .orTimeout(START_TIMEOUT.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            stopServer();
            throw refusal(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private BrokerRefused refusal(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return BrokerRefused.failed(
                    "The embedded broker was not ready after " + START_TIMEOUT.toSeconds()
                            + " s: is the machine overloaded, or its disk slow?",
                    cause);
        }
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof IOException e) {
            return DataDirectory.refusal(directory.path(), e);
        }
        return BrokerRefused.failed(
                "The embedded broker cannot start on " + directory.path() + " (" + root.getMessage()
                        + "): give another directory with --data-dir, or mend this one.",
                cause);
    }

    private static void inOwnThread(Runnable work) {
        Thread thread = new Thread(work, "embedded-broker");
        thread.setDaemon(true);
        thread.start();
    }

    /** What every broker of one node is set to, wherever it listens. */
    static Properties fixedProperties() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(EmbeddedBroker.class.getResourceAsStream("embedded-broker.properties")),
                UTF_8)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopServer() {
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(
                () -> {
                    server.shutdown();
                    server.awaitShutdown();
                },
                EmbeddedBroker::inOwnThread);
        try {
            stopped.get(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("The embedded broker did not stop in order; its logs are recovered at the next start", e);
        }
    }

    @Override
    public void close() {
        stopServer();
    }
}
