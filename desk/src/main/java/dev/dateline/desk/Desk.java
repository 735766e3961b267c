package dev.dateline.desk;

import dev.dateline.desk.api.ApiHealth;
import dev.dateline.desk.channel.SigningKey;
import dev.dateline.desk.delivery.Delivering.Known;
import dev.dateline.desk.delivery.Delivering.Source;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.web.PortInUse;
import dev.dateline.desk.web.UnsubscribeRoutes;
import dev.dateline.desk.web.WebServer;
import dev.dateline.desk.wire.WireReader;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.meter.Reading;
import dev.dateline.schemas.meter.WireMeters;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.schemas.setting.SettingsRejected;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The desk: reads the wire into memory and serves the page, its events, the JSON interface and the registry; and hands
 * alerts to channels.
 */
public final class Desk implements AutoCloseable {

    private final WebServer web;
    private final Newsroom newsroom;
    private final Back back;
    private final WireReader reader;
    private final Admission admission;
    private final @Nullable Outgoing outgoing;

    private Desk(
            WebServer web,
            Newsroom newsroom,
            Back back,
            WireReader reader,
            Admission admission,
            @Nullable Outgoing outgoing) {
        this.web = web;
        this.newsroom = newsroom;
        this.back = back;
        this.reader = reader;
        this.admission = admission;
        this.outgoing = outgoing;
    }

    /**
     * Starts the desk. It serves from this moment and fills as the wire is read; {@code /health/ready} tells when it
     * has caught up. Kafka may be away: then the page says so.
     *
     * @param directory where the archive is kept, and the key that webhooks are signed with, if none is set
     * @throws SettingsRejected when it would be open to the network by mistake
     * @throws PortInUse when another program listens at its address
     */
    public static Desk start(
            KafkaConnection kafka, SchemaRegistry registry, Settings settings, InstantSource clock, Path directory) {
        return start(new Wiring(kafka, registry, Meters.unwatched()), settings, clock, directory);
    }

    /**
     * What a desk is connected to.
     *
     * @param kafka the wire
     * @param registry its schemas
     * @param meters counts what the desk does
     */
    public record Wiring(KafkaConnection kafka, SchemaRegistry registry, Meters meters) {}

    /** The same with somebody who counts. */
    public static Desk start(Wiring wiring, Settings settings, InstantSource clock, Path directory) {
        KafkaConnection kafka = wiring.kafka();
        SchemaRegistry registry = wiring.registry();
        DeskConfig config = DeskConfig.from(settings);
        Newsroom newsroom = new Newsroom(config.stories(), clock);
        Back back = Back.open(wiring, settings, clock, directory, newsroom.redactor());
        UnsubscribeRoutes leaving = new UnsubscribeRoutes(
                SigningKey.from(settings, directory),
                (who, channel) -> back.subscriptions().change(who, edit -> edit.removeChannel(channel)));
        Admission admission = Admission.open(kafka, registry, settings, clock, directory);
        WebServer web = WebServer.start(admission.frontDoor(), newsroom, back.door(), clock, routes -> {
            leaving.register(routes);
            admission.register(routes);
        });
        WireReader reader = WireReader.start(kafka, registry, newsroom);
        Source alerts = new Source(
                kafka,
                registry,
                new Known(newsroom.subscriptions()::of, newsroom.subscriptions()::all),
                () -> newsroom.health().caughtUp(),
                wiring.meters(),
                newsroom.redactor());
        wiring.meters().read(() -> readings(newsroom.health()));
        return new Desk(web, newsroom, back, reader, admission, Outgoing.start(alerts, settings, clock, directory));
    }

    private static List<Reading> readings(ApiHealth health) {
        return List.of(
                Reading.of(WireMeters.DESK_STORIES, health.stories()),
                Reading.of(WireMeters.DESK_LAG, health.lag()),
                Reading.of(WireMeters.DESK_UNREADABLE, health.unreadable()));
    }

    /** Whether it has read what stood on the topics when it started, and a broker answers. */
    public boolean isRunning() {
        return newsroom.health().ready();
    }

    /** Where browsers find it. */
    public URI url() {
        return web.url();
    }

    /** Stops within some seconds, also while pages are open. */
    @Override
    public void close() {
        web.close();
        if (outgoing != null) {
            outgoing.close();
        }
        reader.close();
        admission.close();
        back.close();
    }
}
