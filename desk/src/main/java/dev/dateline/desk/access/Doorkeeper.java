package dev.dateline.desk.access;

import dev.dateline.domain.access.AccessKey;
import dev.dateline.domain.access.KeyText;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Knows people by their keys, tokens and sessions. Whoever guesses is slowed: after ten wrong tries an address may try once
 * in six seconds, whatever it brings.
 */
final class Doorkeeper {
    private static final double GUESSES_A_SECOND = 1.0 / 6;
    private static final int GUESSES_AT_ONCE = 10;
    private static final double MINUTE = 60.0;
    private static final Set<String> STREAMS = Set.of("/api/events", "/api/alerts/stream");
    private static final Pattern IPV6_NETWORK = Pattern.compile("^((?:[0-9a-fA-F]*:){4}).*");

    private final Keys keys;
    private final Sessions sessions;
    private final Peer peer;
    private final InstantSource clock;
    private final Allowance guesses;
    private final Allowance requests;

    Doorkeeper(Keys keys, Sessions sessions, AccessConfig config, InstantSource clock) {
        this.keys = keys;
        this.sessions = sessions;
        this.peer = new Peer(config.behindProxy());
        this.clock = clock;
        this.guesses = new Allowance(GUESSES_A_SECOND, GUESSES_AT_ONCE, clock);
        this.requests = new Allowance(config.keyRate() / MINUTE, config.keyRate() / 6.0, clock);
    }

    /** Who asks for something. */
    Known know(Context request) {
        Credentials brought = Credentials.of(request);
        if (brought instanceof Credentials.OfKey key) {
            return answer(byKey(request, key.text()), Visitor.By.KEY);
        }
        if (brought instanceof Credentials.OfPath token && takesTokens(request)) {
            return answer(byToken(request, token.token()), Visitor.By.TOKEN);
        }
        return sessions.visitor(request).<Known>map(Known.As::new).orElseGet(Known.Nobody::new);
    }

    /** What a key opens that somebody brings, at this moment. */
    Tried byKey(Context request, String text) {
        return tried(
                request, KeyText.read(text).flatMap(key -> keys.find(key.id()).filter(kept -> kept.fits(key))));
    }

    /** Whether it is the browser alone that vouches for who asks. */
    boolean takesSession(Context request) {
        return request.header("Authorization") == null && sessions.isBrought(request);
    }

    /** Tells whether what a visitor was let in with still opens the desk: their key is there, their session goes on. */
    BooleanSupplier pass(Context request, Visitor visitor) {
        if (visitor.by() == Visitor.By.SESSION) {
            return sessions.pass(request);
        }
        return () -> keys.find(visitor.key())
                .filter(key -> key.holdsAt(clock.instant()))
                .isPresent();
    }

    private Tried byToken(Context request, String token) {
        return tried(request, FeedToken.key(token, request.path(), keys));
    }

    /** A key that was tried, or why it could not be. */
    record Tried(Optional<AccessKey> key, Optional<Known> refused) {}

    private Tried tried(Context request, Optional<AccessKey> found) {
        String from = network(peer.address(request));
        Duration wait = guesses.waitOf(from);
        if (!wait.isZero()) {
            return new Tried(Optional.empty(), Optional.of(new Known.Later(wait)));
        }
        Optional<AccessKey> good = found.filter(key -> key.holdsAt(clock.instant()));
        if (!keys.areKnown()) {
            return new Tried(Optional.empty(), Optional.of(new Known.NotYet()));
        }
        if (good.isEmpty()) {
            guesses.take(from);
            return new Tried(good, Optional.of(new Known.Wrong()));
        }
        return new Tried(good, Optional.empty());
    }

    private Known answer(Tried tried, Visitor.By by) {
        return tried.refused().orElseGet(() -> admitted(tried.key().orElseThrow(), by));
    }

    private Known admitted(AccessKey key, Visitor.By by) {
        Duration wait = requests.take(key.id());
        if (!wait.isZero()) {
            return new Known.Later(wait);
        }
        Visitor holder = Visitor.of(key, by);
        return new Known.As(by == Visitor.By.TOKEN ? holder.asReader() : holder);
    }

    private static boolean takesTokens(Context request) {
        String path = request.path();
        return request.req().getMethod().equals("GET") && (path.startsWith("/feeds/") || STREAMS.contains(path));
    }

    /** Who has one IPv6 address has the whole network of it. */
    private static String network(String address) {
        return IPV6_NETWORK.matcher(address).replaceFirst("$1");
    }
}
