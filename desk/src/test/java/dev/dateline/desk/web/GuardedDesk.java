package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;

import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.access.AccessConfig;
import dev.dateline.desk.access.Entrance;
import dev.dateline.desk.access.KeyBoard;
import dev.dateline.desk.access.KeyChanges;
import dev.dateline.desk.access.Seal;
import dev.dateline.desk.channel.SigningKey;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.picture.PictureConfig;
import dev.dateline.desk.picture.PictureProxy;
import dev.dateline.domain.access.AccessKey;
import dev.dateline.domain.access.Giving;
import dev.dateline.domain.access.Role;
import dev.dateline.schemas.setting.Settings;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A desk over a wire in memory that asks everybody who they are, with a clock that a test moves. */
final class GuardedDesk implements AutoCloseable, KeyChanges, InstantSource {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SigningKey SIGNING = SigningKey.of("a test's");

    private final KeyBoard keys = new KeyBoard();
    private final Newsroom newsroom;
    private final PictureProxy pictures;
    private final WebServer server;
    private volatile Instant now = NOON;

    private GuardedDesk(Map<String, String> set, String secret) {
        Map<String, String> all = new HashMap<>(Map.of("desk.auth", "true", "desk.pictures.private-addresses", "true"));
        all.putAll(set);
        Settings settings = Settings.of(all);
        newsroom = new Newsroom(100, this);
        AccessConfig config = AccessConfig.from(settings);
        Entrance entrance = config.auth()
                ? Entrance.guarded(
                        config,
                        "127.0.0.1",
                        new Seal(SigningKey.of(secret).derived("sessions")),
                        new Entrance.Lodge(keys, this),
                        this)
                : Entrance.open(config, "127.0.0.1");
        pictures = new PictureProxy(PictureConfig.from(settings), SIGNING.derived("pictures"), this);
        UnsubscribeRoutes leaving = new UnsubscribeRoutes(SIGNING, (who, channel) -> {});
        server = WebServer.start(
                new FrontDoor(new WebAddress("127.0.0.1", 0), entrance, pictures, Optional.empty()),
                newsroom,
                MemoryWire.door(),
                this,
                routes -> {
                    leaving.register(routes);
                    pictures.register(routes);
                });
    }

    /** One that knows its keys. */
    static GuardedDesk open(String... settings) {
        GuardedDesk desk = sealedWith("one secret", settings);
        desk.keys.complete();
        return desk;
    }

    /** One that does not know its keys yet, and shares who is signed in with those of the same secret. */
    static GuardedDesk sealedWith(String secret, String... settings) {
        Map<String, String> set = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            set.put(settings[i], settings[i + 1]);
        }
        return new GuardedDesk(set, secret);
    }

    Newsroom newsroom() {
        return newsroom;
    }

    PictureProxy pictures() {
        return pictures;
    }

    KeyBoard keys() {
        return keys;
    }

    WebServer server() {
        return server;
    }

    URI url() {
        return server.url();
    }

    Reader reader() {
        return new Reader(server.url());
    }

    /** A new key of somebody. */
    String key(String name, Role role) {
        return key(name, role, null);
    }

    String key(String name, Role role, @Nullable Instant until) {
        Giving.Given given = (Giving.Given) new Giving.Wish(name, role, until).give("test", now, RANDOM);
        add(given.kept());
        return given.key().written();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void add(AccessKey key) {
        keys.put(key.id(), key);
    }

    @Override
    public void revoke(String id) {
        keys.put(id, null);
    }

    @Override
    public void close() {
        server.close();
        pictures.close();
    }
}
