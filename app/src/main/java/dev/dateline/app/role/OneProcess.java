package dev.dateline.app.role;

import dev.dateline.app.broker.BrokerConfig;
import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.broker.EmbeddedBroker;
import dev.dateline.app.setting.AppConfig;
import dev.dateline.app.watch.ProcessReadings;
import dev.dateline.app.watch.Readiness;
import dev.dateline.app.watch.WatchConfig;
import dev.dateline.app.watch.WatchServer;
import dev.dateline.desk.Desk;
import dev.dateline.ingest.Ingest;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.Retention;
import dev.dateline.schemas.kafka.WireTopics;
import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.streams.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Starts the roles of one process, with the broker inside it or another one, in the order in which they need another. */
public final class OneProcess {
    private static final Duration PER_TRY = Duration.ofSeconds(5);

    private final Lifetime lifetime;
    private final Settings settings;
    private final Consumer<String> say;
    private final Meters meters;
    private final Readiness readiness = new Readiness();

    /**
     * @param lifetime takes over everything that is started
     * @param say hears what the process waits for
     */
    public OneProcess(Lifetime lifetime, Settings settings, Consumer<String> say) {
        this.lifetime = lifetime;
        this.settings = settings;
        this.say = say;
        this.meters = new Meters(WatchConfig.from(settings).series());
    }

    /** Starts the embedded broker on the directory. */
    public EmbeddedBroker broker(DataDirectory directory) {
        EmbeddedBroker broker = lifetime.with(EmbeddedBroker.start(directory, BrokerConfig.from(settings)));
        broker.onGivingUp(lifetime::giveUp);
        return broker;
    }

    /** Everything that this process counts. */
    public Meters meters() {
        return meters;
    }

    /**
     * Lets programs watch, where it is set so: from now on, while the roles are still to come.
     *
     * @throws WireAway when the address cannot be had
     */
    public void watch(Set<Role> roles, ProcessReadings readings) {
        roles.stream().sorted().forEach(role -> readiness.tells(name(role), () -> false));
        meters.read(readiness::readings);
        meters.read(readings::all);
        WatchConfig config = WatchConfig.from(settings);
        if (config.isWatched()) {
            try {
                lifetime.with(WatchServer.start(config, meters, readiness));
            } catch (IOException e) {
                throw new WireAway(
                        "Nobody can watch at " + config.listen() + " (" + e.getMessage()
                                + "): choose another watch.listen.",
                        e);
            }
        }
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Waits for Kafka as long as it takes, and makes topics and registry ready. */
    public Wire join(KafkaConnection kafka, Path directory) throws InterruptedException {
        kafka.awaitReachable(PER_TRY, say);
        AppConfig app = AppConfig.from(settings);
        WireTopics.create(
                kafka, new WireTopics.Wanted(app.partitions(), (short) app.replication(), Retention.from(settings)));
        SchemaRegistry registry = lifetime.with(Connections.registry(settings, kafka));
        return new Wire(kafka, registry, settings, InstantSource.system(), directory, null);
    }

    /** Starts the roles, in the order of their declaration; the wire that comes back knows its desk. */
    public Wire start(Set<Role> roles, Wire wire) {
        Wire now = wire;
        for (Role role : Role.values()) {
            if (roles.contains(role)) {
                now = start(role, now);
            }
        }
        return now;
    }

    private Wire start(Role role, Wire wire) {
        return switch (role) {
            case DESK -> {
                Desk.Wiring wiring = new Desk.Wiring(wire.kafka(), wire.registry(), meters);
                Desk desk = Desk.start(wiring, settings, wire.clock(), wire.directory());
                readiness.tells(name(role), desk::isRunning);
                yield wire.withDesk(lifetime.with(desk).url());
            }
            case STREAMS -> {
                Streams streams = lifetime.with(Streams.start(wire.kafka(), wire.registry(), settings, meters));
                readiness.tells(name(role), streams::isRunning);
                yield wire;
            }
            case INGEST -> {
                Ingest ingest =
                        lifetime.with(Ingest.start(wire.kafka(), wire.registry(), settings, wire.clock(), meters));
                readiness.tells(name(role), ingest::isRunning);
                yield wire;
            }
        };
    }
}
