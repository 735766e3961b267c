package dev.dateline.app.role;

import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * What every role needs to take part.
 *
 * @param kafka the Kafka that carries it
 * @param registry where its schemas are
 * @param settings what is in force
 * @param clock the wall clock
 * @param directory the data directory of this process
 * @param desk where browsers find the desk, when it runs in this process
 */
public record Wire(
        KafkaConnection kafka,
        SchemaRegistry registry,
        Settings settings,
        InstantSource clock,
        Path directory,
        @Nullable URI desk) {

    /** The same wire with a desk. */
    Wire withDesk(URI url) {
        return new Wire(kafka, registry, settings, clock, directory, url);
    }

    /** Where browsers find the desk of this process. */
    public URI deskUrl() {
        if (desk == null) {
            throw new IllegalStateException("no desk runs in this process");
        }
        return desk;
    }
}
