package dev.dateline.app.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.bootstrap.BootstrapDirectory;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * Prepares a directory for the broker, once, and recognises one that this version cannot read.
 *
 * <p>Kafka keeps the level of its metadata in {@code bootstrap.checkpoint}; a level from the future cannot be read.
 */
final class KafkaFormat {
    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String READABLE_VERSION = "1";

    private KafkaFormat() {}

    /**
     * Leaves the directory ready for a broker of this version.
     *
     * @throws BrokerRefused when another version wrote it
     */
    static void prepare(DataDirectory directory) {
        Path kafka = directory.kafka();
        try {
            if (Files.exists(metaProperties(kafka))) {
                requireReadable(kafka);
            } else {
                format(kafka);
            }
        } catch (IOException e) {
            throw DataDirectory.refusal(kafka, e);
        }
    }

    private static Path metaProperties(Path kafka) {
        return kafka.resolve("meta.properties");
    }

    private static void requireReadable(Path kafka) throws IOException {
        Properties meta = new Properties();
        try (Reader file = Files.newBufferedReader(metaProperties(kafka), UTF_8)) {
            meta.load(file);
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
            throw BrokerRefused.otherVersion(kafka, "its meta.properties cannot be read");
        }
        String version = meta.getProperty("version", "none");
        if (!version.equals(READABLE_VERSION)) {
            throw BrokerRefused.otherVersion(
                    kafka, "its meta.properties has version " + version + ", this one reads " + READABLE_VERSION);
        }
        String node = meta.getProperty("node.id", "none");
        if (!node.equals(Integer.toString(NODE_ID))) {
            throw BrokerRefused.otherVersion(kafka, "it belongs to Kafka node " + node + ", not to an embedded broker");
        }
        requireKnownLevel(kafka);
    }

    private static void requireKnownLevel(Path kafka) {
        try {
            new BootstrapDirectory(kafka.toString()).read().metadataVersion();
        } catch (Exception e) {
            throw BrokerRefused.otherVersion(
                    kafka,
                    "Kafka " + MetadataVersion.latestProduction().version() + " here cannot read its format: "
                            + e.getMessage());
        }
    }

    private static void format(Path kafka) throws IOException {
        Files.createDirectories(kafka);
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE_ID)
                .setControllerListenerName(CONTROLLER_LISTENER)
                .setMetadataLogDirectory(kafka.toString())
                .addDirectory(kafka.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true);
        try {
            formatter.run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw BrokerRefused.failed("The data directory " + kafka + " cannot be formatted: " + e.getMessage(), e);
        }
    }
}
