package dev.dateline.app.command;

import dev.dateline.app.setting.AppConfig;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which Kafka and registry to use, and everything else that can be set. */
final class WireOptions {
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

    @Mixin
    private final SettingOptions others = new SettingOptions();

    /** Whether the user named a Kafka on the command line. */
    boolean namesKafka() {
        return bootstrapServers != null;
    }

    /** What is in force. */
    Settings settings() {
        return settings(Map.of(), Map.of());
    }

    /**
     * What is in force.
     *
     * @param defaults of this command, weaker than anything the user says
     * @param shorthands what the command's own flags set
     */
    Settings settings(Map<String, String> defaults, Map<String, String> shorthands) {
        Map<String, String> flags = connection();
        flags.putAll(shorthands);
        return others.settings(defaults, flags);
    }

    private Map<String, String> connection() {
        Map<String, String> flags = new LinkedHashMap<>();
        put(flags, AppConfig.BOOTSTRAP_SERVERS, bootstrapServers);
        put(flags, AppConfig.KAFKA_FILE, kafkaFile);
        put(flags, AppConfig.REGISTRY, registry);
        return flags;
    }

    /** Sets it when the flag was given. */
    static void put(Map<String, String> flags, Setting<?> setting, @Nullable Object given) {
        if (given != null) {
            flags.put(setting.key(), given.toString());
        }
    }
}
