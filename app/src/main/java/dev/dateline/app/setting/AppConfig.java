package dev.dateline.app.setting;

import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.schemas.setting.Trust;
import java.util.List;

/**
 * Which Kafka and which registry the process uses, and where it keeps its data.
 *
 * @param dataDirectory empty for the place where this system keeps data
 * @param bootstrapServers empty for the embedded broker
 * @param kafkaFile a properties file for every client of Kafka; empty for none
 * @param rack where the process stands, as the brokers call it; empty where it does not matter
 * @param registry address of a schema registry; empty for the embedded one
 * @param registryTrust whose certificates are good at that address
 * @param partitions of every topic that is made
 * @param replication of every topic that is made
 */
public record AppConfig(
        String dataDirectory,
        String bootstrapServers,
        String kafkaFile,
        String rack,
        String registry,
        Trust registryTrust,
        int partitions,
        int replication) {
    public static final Setting<String> DATA_DIRECTORY = Setting.text(
            "data.directory",
            "",
            "Where the broker, the state of the stories and the log file lie; by default"
                    + " ${XDG_DATA_HOME:-~/.local/share}/dateline/ and the command's name.");
    public static final Setting<String> BOOTSTRAP_SERVERS = Setting.text(
            "kafka.bootstrap-servers",
            "",
            "The Kafka to use, host:port, several separated by commas; by default the embedded broker at"
                    + " broker.host:broker.port.");
    public static final Setting<String> KAFKA_FILE = Setting.text(
            "kafka.client-file",
            "",
            "A Java properties file whose entries every Kafka client gets: TLS, SASL and the like, named as in Kafka.");
    public static final Setting<String> RACK = Setting.text(
            "kafka.rack",
            "",
            "The rack, zone or data centre in which this process stands, as brokers have it in broker.rack: warm copies of stores are kept in"
                    + " another one, and records are read from copies nearby where the brokers allow it. Empty where it does not matter.");
    public static final Setting<String> REGISTRY = Setting.text(
            "registry.url",
            "",
            "The address of a schema registry with Confluent's interface; by default the schemas lie on the topic"
                    + " schemas, and the desk serves that interface.");
    public static final Setting<Trust> REGISTRY_CERTIFICATES = new Setting<>(
            "registry.certificates",
            "",
            "File of certificates (PEM) of which one must have signed the registry's, for a registry that no public authority"
                    + " vouches for; none but these are trusted then. Empty for those that Java trusts.",
            Trust::in);
    public static final Setting<Integer> PARTITIONS = Setting.number(
                    "kafka.partitions",
                    4,
                    "Partitions of each topic that is made; the most instances of a role that can share the work. Cannot"
                            + " be changed later.")
            .where(n -> n > 0 && n <= 1000, "a number from 1 to 1000");
    public static final Setting<Integer> REPLICATION = Setting.number(
                    "kafka.replication",
                    1,
                    "Copies of each topic that is made; 3 on a cluster that must not lose news.")
            .where(n -> n > 0 && n <= 100, "a number from 1 to 100");

    public static final List<Setting<?>> SETTINGS = List.of(
            DATA_DIRECTORY,
            BOOTSTRAP_SERVERS,
            KAFKA_FILE,
            RACK,
            PARTITIONS,
            REPLICATION,
            REGISTRY,
            REGISTRY_CERTIFICATES);

    public static AppConfig from(Settings settings) {
        return new AppConfig(
                settings.get(DATA_DIRECTORY),
                settings.get(BOOTSTRAP_SERVERS),
                settings.get(KAFKA_FILE),
                settings.get(RACK),
                settings.get(REGISTRY),
                settings.get(REGISTRY_CERTIFICATES),
                settings.get(PARTITIONS),
                settings.get(REPLICATION));
    }

    /** Whether Kafka runs inside this process. */
    public boolean hasOwnBroker() {
        return bootstrapServers.isEmpty();
    }
}
