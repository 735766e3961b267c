package dev.dateline.app.role;

import dev.dateline.app.broker.DataDirectory;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A wire of its own in a temporary folder, with its own broker on free ports: it is gone when it is closed. */
public final class OwnWire implements AutoCloseable {
    private final Path folder;
    private final Lifetime lifetime;
    private final Wire wire;

    private OwnWire(Path folder, Lifetime lifetime, Wire wire) {
        this.folder = folder;
        this.lifetime = lifetime;
        this.wire = wire;
    }

    /**
     * Starts one.
     *
     * @param settings completes the few settings that make it stand alone
     * @param roles that run on it
     */
    public static OwnWire start(Function<Map<String, String>, Settings> settings, Set<Role> roles)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dateline");
        Lifetime lifetime = Lifetime.untilSignalled();
        DataDirectory directory = lifetime.with(DataDirectory.open(folder));
        Settings inForce = settings.apply(Map.of(
                "broker.port", "0",
                "desk.port", "0",
                "streams.state-dir", folder.resolve("streams").toString()));
        OneProcess process = new OneProcess(lifetime, inForce, say -> {});
        KafkaConnection kafka = KafkaConnection.plain(process.broker(directory).bootstrapServers());
        return new OwnWire(folder, lifetime, process.start(roles, process.join(kafka, folder)));
    }

    /** What its roles share. */
    public Wire wire() {
        return wire;
    }

    @Override
    public void close() throws IOException {
        lifetime.close();
        DataDirectory.delete(folder);
    }
}
