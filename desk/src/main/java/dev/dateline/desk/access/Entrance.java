package dev.dateline.desk.access;

import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The desk's entrance: what every request passes, and where people sign in if they have to. */
public final class Entrance {
    private final Gate gate;
    private final @Nullable Reception reception;

    /**
     * What is behind an entrance at which people are asked who they are.
     *
     * @param signIn where they sign in
     * @param keys those that open the desk
     * @param changes where keys are given and taken
     */
    public record Reception(SignIn signIn, Keys keys, KeyChanges changes) {
        /** What opens one path for reading to whom this key belongs; empty when there is none such. */
        public Optional<String> token(String keyId, String path) {
            return keys.find(keyId).map(key -> FeedToken.of(key, path));
        }
    }

    private Entrance(Gate gate, @Nullable Reception reception) {
        this.gate = gate;
        this.reception = reception;
    }

    /**
     * An entrance at which nobody is asked who they are.
     *
     * @param listening the name or address on which the desk listens
     */
    public static Entrance open(AccessConfig config, String listening) {
        return new Entrance(new Gate(config, new Hosts(config, listening), null), null);
    }

    /**
     * An entrance at which everybody is asked.
     *
     * @param listening the name or address on which the desk listens
     * @param seal what sessions are sealed with
     */
    public static Entrance guarded(AccessConfig config, String listening, Seal seal, Lodge lodge, InstantSource clock) {
        Sessions sessions = new Sessions(seal, lodge.keys(), config, clock);
        Doorkeeper doorkeeper = new Doorkeeper(lodge.keys(), sessions, config, clock);
        SignIn signIn = new SignIn(config, seal, sessions, doorkeeper, clock);
        return new Entrance(
                new Gate(config, new Hosts(config, listening), doorkeeper),
                new Reception(signIn, lodge.keys(), lodge.changes()));
    }

    /**
     * Where keys are kept.
     *
     * @param keys those that open the desk
     * @param changes where they are given and taken
     */
    public record Lodge(Keys keys, KeyChanges changes) {}

    /** Puts the gate before all routes. */
    public void register(RoutesConfig routes) {
        routes.before(gate::checkHost);
        routes.beforeMatched(gate::admit);
    }

    /** What is behind it; empty where nobody is asked. */
    public Optional<Reception> reception() {
        return Optional.ofNullable(reception);
    }
}
