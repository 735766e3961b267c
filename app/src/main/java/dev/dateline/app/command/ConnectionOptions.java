package dev.dateline.app.command;

import dev.dateline.app.setting.AppConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Kafka and registry to use. */
final class ConnectionOptions {
    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT,…",
            description = "The Kafka to use. Default: the embedded broker, on 127.0.0.1:9092.")
    private @Nullable String bootstrapServers;

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "A properties file that every Kafka client gets: TLS, SASL and the like, named as in Kafka.")
    private @Nullable String kafkaFile;

    @Option(
            names = "--registry",
            paramLabel = "URL",
            description = "A schema registry with Confluent's interface. Default: schemas lie on Kafka itself.")
    private @Nullable String registry;

    /** The settings that these flags stand for. */
    Map<String, String> shorthands() {
        Map<String, String> set = new LinkedHashMap<>();
        Shorthands.put(set, AppConfig.BOOTSTRAP_SERVERS, bootstrapServers);
        Shorthands.put(set, AppConfig.KAFKA_FILE, kafkaFile);
        Shorthands.put(set, AppConfig.REGISTRY, registry);
        return set;
    }
}
