package dev.dateline.desk;

import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.web.PortInUse;
import dev.dateline.desk.web.WebServer;
import dev.dateline.desk.wire.WireReader;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import java.net.URI;
import java.time.InstantSource;

/** The desk: reads the wire into memory and serves the page, its events, the JSON interface and the registry. */
public final class Desk implements AutoCloseable {

    private final WebServer web;
    private final WireReader reader;

    private Desk(WebServer web, WireReader reader) {
        this.web = web;
        this.reader = reader;
    }

    /**
     * Starts the desk. It serves from this moment and fills as the wire is read; {@code /health/ready} tells when it
     * has caught up. Kafka may be away: then the page says so.
     *
     * @throws PortInUse when another program listens at its address
     */
    public static Desk start(KafkaConnection kafka, SchemaRegistry registry, Settings settings, InstantSource clock) {
        DeskConfig config = DeskConfig.from(settings);
        Newsroom newsroom = new Newsroom(config.stories(), clock);
        WebServer web = WebServer.start(config.address(), newsroom, registry, clock);
        return new Desk(web, WireReader.start(kafka, registry, newsroom));
    }

    /** Where browsers find it. */
    public URI url() {
        return web.url();
    }

    /** Stops within 5 seconds, also while pages are open. */
    @Override
    public void close() {
        web.close();
        reader.close();
    }
}
