package dev.dateline.desk.access;

import dev.dateline.domain.access.Role;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed in, kept in a sealed cookie of the browser and nowhere else. A session that was opened with a key ends with
 * the key.
 */
final class Sessions {
    private static final String PURPOSE = "session";
    private static final String NAME = "dateline-session";

    private final Seal seal;
    private final Keys keys;
    private final Duration length;
    private final Peer peer;
    private final InstantSource clock;

    Sessions(Seal seal, Keys keys, AccessConfig config, InstantSource clock) {
        this.seal = seal;
        this.keys = keys;
        this.length = config.session();
        this.peer = new Peer(config.behindProxy());
        this.clock = clock;
    }

    /** Signs somebody in; with a key it is the key's role that counts, as long as the key is there. */
    void open(Context request, Visitor visitor) {
        Role role = visitor.role();
        if (role == null) {
            return;
        }
        Map<String, String> words = Map.of("name", visitor.name(), "role", role.written(), "key", visitor.key());
        set(request, seal.close(PURPOSE, words, clock.instant().plus(length)), (int) length.toSeconds());
    }

    /** Signs them out. */
    void close(Context request) {
        set(request, "", 0);
    }

    /** Whether the browser brings a session at all, good or bad. */
    boolean isBrought(Context request) {
        return request.cookie(name(request)) != null;
    }

    /** Who has signed in. */
    Optional<Visitor> visitor(Context request) {
        return visitor(request.cookie(name(request)));
    }

    /** Tells whether whoever asks is still signed in. */
    BooleanSupplier pass(Context request) {
        String sealed = request.cookie(name(request));
        return () -> visitor(sealed).isPresent();
    }

    private Optional<Visitor> visitor(@Nullable String sealed) {
        if (sealed == null || sealed.isEmpty()) {
            return Optional.empty();
        }
        return seal.open(PURPOSE, sealed, clock.instant()).flatMap(this::visitor);
    }

    private Optional<Visitor> visitor(Map<String, String> words) {
        String name = words.getOrDefault("name", "");
        String key = words.getOrDefault("key", "");
        if (!key.isEmpty()) {
            return keys.find(key)
                    .filter(one -> one.holdsAt(clock.instant()))
                    .map(one -> Visitor.of(one, Visitor.By.SESSION));
        }
        return Role.read(words.getOrDefault("role", "")).map(role -> new Visitor(name, role, Visitor.By.SESSION, ""));
    }

    private void set(Context request, String value, int seconds) {
        Cookie cookie = new Cookie(name(request), value, "/", seconds, peer.isSecure(request), true);
        cookie.setSameSite(SameSite.LAX);
        request.cookie(cookie);
    }

    /** Under {@code __Host-} browsers take a cookie only over TLS, from this very host, for all of it. */
    private String name(Context request) {
        return peer.isSecure(request) ? "__Host-" + NAME : NAME;
    }
}
