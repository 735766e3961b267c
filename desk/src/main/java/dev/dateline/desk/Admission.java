package dev.dateline.desk;

import dev.dateline.desk.access.AccessConfig;
import dev.dateline.desk.access.Entrance;
import dev.dateline.desk.access.KeyBoard;
import dev.dateline.desk.access.KeyReader;
import dev.dateline.desk.access.KeyWriter;
import dev.dateline.desk.access.OpenToAll;
import dev.dateline.desk.access.Seal;
import dev.dateline.desk.channel.SigningKey;
import dev.dateline.desk.picture.PictureConfig;
import dev.dateline.desk.picture.PictureProxy;
import dev.dateline.desk.picture.Pictures;
import dev.dateline.desk.tls.TlsConfig;
import dev.dateline.desk.tls.TlsIdentity;
import dev.dateline.desk.web.FrontDoor;
import dev.dateline.desk.web.WebAddress;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is let in over which kind of line, and whose pictures they are shown. */
public final class Admission implements AutoCloseable {
    /** Everything that can be set about it. */
    public static final List<Setting<?>> SETTINGS = Stream.of(AccessConfig.SETTINGS, TlsConfig.SETTINGS, PictureConfig.SETTINGS)
            .<Setting<?>>flatMap(List::stream)
            .toList();

    private final FrontDoor frontDoor;
    private final @Nullable PictureProxy proxy;
    private final List<Runnable> closing;

    private Admission(FrontDoor frontDoor, @Nullable PictureProxy proxy, List<Runnable> closing) {
        this.frontDoor = frontDoor;
        this.proxy = proxy;
        this.closing = closing;
    }

    /** Reads the keys, if anybody is to be asked for one. */
    static Admission open(
            KafkaConnection kafka, SchemaRegistry registry, Settings settings, InstantSource clock, Path directory) {
        WebAddress address = DeskConfig.from(settings).address();
        AccessConfig config = AccessConfig.from(settings);
        OpenToAll.refuse(config, address.host());
        Optional<TlsIdentity> tls = TlsIdentity.read(TlsConfig.from(settings));
        SigningKey key = SigningKey.from(settings, directory);
        PictureConfig pictures = PictureConfig.from(settings);
        PictureProxy proxy = pictures.shown() == PictureConfig.Shown.PROXY
                ? new PictureProxy(pictures, key.derived("pictures"), clock)
                : null;
        List<Runnable> closing = new ArrayList<>();
        Entrance entrance = config.auth()
                ? Entrance.guarded(
                        config,
                        address.host(),
                        new Seal(key.derived("sessions")),
                        lodge(kafka, registry, closing),
                        clock)
                : Entrance.open(config, address.host());
        FrontDoor frontDoor = new FrontDoor(address, entrance, proxy == null ? Pictures.OFF : proxy, tls);
        return new Admission(frontDoor, proxy, closing);
    }

    private static Entrance.Lodge lodge(KafkaConnection kafka, SchemaRegistry registry, List<Runnable> closing) {
        KeyBoard board = new KeyBoard();
        KeyWriter writer = new KeyWriter(kafka, registry);
        closing.add(KeyReader.start(kafka, registry, board)::close);
        closing.add(writer::close);
        return new Entrance.Lodge(board, writer);
    }

    /** Where and how the desk is entered. */
    FrontDoor frontDoor() {
        return frontDoor;
    }

    /** Adds the route of pictures, if there are any. */
    void register(RoutesConfig routes) {
        if (proxy != null) {
            proxy.register(routes);
        }
    }

    @Override
    public void close() {
        if (proxy != null) {
            proxy.close();
        }
        closing.forEach(Runnable::run);
    }
}
