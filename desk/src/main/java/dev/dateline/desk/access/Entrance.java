package dev.dateline.desk.access;

import dev.dateline.domain.access.AccessKey;
import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The desk's entrance: what every request passes, and where people sign in if they have to. */
public final class Entrance {
    private final Gate gate;
    private final @Nullable SignIn signIn;
    private final Lodge lodge;

    /**
     * Where keys are kept.
     *
     * @param keys those that open the desk
     * @param changes where they are given and taken
     */
    public record Lodge(Keys keys, KeyChanges changes) {}

    private Entrance(Gate gate, @Nullable SignIn signIn, Lodge lodge) {
        this.gate = gate;
        this.signIn = signIn;
        this.lodge = lodge;
    }

    /**
     * The entrance that is set.
     *
     * @param listening the name or address on which the desk listens
     * @param seal what sessions are sealed with
     */
    public static Entrance of(AccessConfig config, String listening, Seal seal, Lodge lodge, InstantSource clock) {
        Hosts hosts = new Hosts(config, listening);
        Sessions sessions = new Sessions(seal, lodge.keys(), config, clock);
        if (!config.auth()) {
            return new Entrance(new Gate(config, hosts, sessions, null), null, lodge);
        }
        Doorkeeper doorkeeper = new Doorkeeper(lodge.keys(), sessions, config, clock);
        return new Entrance(
                new Gate(config, hosts, sessions, doorkeeper),
                new SignIn(config, seal, sessions, doorkeeper, clock),
                lodge);
    }

    /** Puts the gate before all routes. */
    public void register(RoutesConfig routes) {
        routes.before(gate::checkHost);
        routes.beforeMatched(gate::admit);
    }

    /** Where people sign in; empty where nobody has to. */
    public Optional<SignIn> signIn() {
        return Optional.ofNullable(signIn);
    }

    /** Where keys are kept. */
    public Lodge lodge() {
        return lodge;
    }

    /** What opens one path for reading to who holds this key; empty when there is no such key. */
    public Optional<String> token(String keyId, String path) {
        Optional<AccessKey> key = lodge.keys().find(keyId);
        return key.map(known -> FeedToken.of(known, path));
    }
}
