package dev.dateline.desk.access;

import dev.dateline.desk.access.openid.Answer;
import dev.dateline.desk.access.openid.OpenId;
import dev.dateline.domain.access.AccessKey;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in, with a key or at the provider, and out. Each step redirects, or tells in a sentence why not. */
public final class SignIn {
    private static final String FLOW = "openid";
    private static final String FLOW_COOKIE = "dateline-openid";
    private static final String PATH = "/sign-in";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Doorkeeper doorkeeper;
    private final Sessions sessions;
    private final Seal seal;
    private final Peer peer;
    private final String publicUrl;
    private final @Nullable OpenId provider;
    private final InstantSource clock;

    SignIn(AccessConfig config, Seal seal, Sessions sessions, Doorkeeper doorkeeper, InstantSource clock) {
        this.doorkeeper = doorkeeper;
        this.sessions = sessions;
        this.seal = seal;
        this.peer = new Peer(config.behindProxy());
        this.publicUrl = config.publicUrl();
        this.provider = config.openId().isOn() ? new OpenId(config.openId()) : null;
        this.clock = clock;
    }

    /** Whether people can sign in at a provider. */
    public boolean hasProvider() {
        return provider != null;
    }

    /** Signs in who brings a good key and sends them on; empty when it was done, else why not. */
    public Optional<String> withKey(Context request, String text) {
        Doorkeeper.Tried tried = doorkeeper.byKey(request, text);
        Optional<AccessKey> key = tried.key();
        if (key.isPresent()) {
            sessions.open(request, Visitor.of(key.get(), Visitor.By.SESSION));
            request.redirect(LocalPath.of(request.formParam("to")), HttpStatus.SEE_OTHER);
            return Optional.empty();
        }
        Known why = tried.refused().orElseGet(Known.Wrong::new);
        if (why instanceof Known.Later later) {
            throw Gate.later(request, later.pause());
        }
        request.status(HttpStatus.FORBIDDEN);
        return Optional.of(
                why instanceof Known.NotYet
                        ? "The desk is still reading its keys; try again in a moment."
                        : "This key opens nothing here, or nothing any more.");
    }

    /** Sends somebody to the provider; empty when that was done, else why not. */
    public Optional<String> toProvider(Context request) {
        if (provider == null) {
            return Optional.of("No provider is set for this desk.");
        }
        Answer answer = provider.begin(callback(request));
        if (answer instanceof Answer.Failed failed) {
            request.status(HttpStatus.SERVICE_UNAVAILABLE);
            return Optional.of(failed.reason());
        }
        Answer.Begun begun = (Answer.Begun) answer;
        Map<String, String> words = Map.of(
                "state", begun.state(),
                "nonce", begun.nonce(),
                "verifier", begun.verifier(),
                "to", LocalPath.of(request.queryParam("to")));
        keepFlow(request, seal.close(FLOW, words, clock.instant().plus(PATIENCE)), (int) PATIENCE.toSeconds());
        request.redirect(begun.address().toString(), HttpStatus.SEE_OTHER);
        return Optional.empty();
    }

    /** Takes who comes back from the provider; empty when they are signed in, else why not. */
    public Optional<String> fromProvider(Context request) {
        String flow = request.cookie(FLOW_COOKIE);
        Map<String, String> words =
                flow == null ? Map.of() : seal.open(FLOW, flow, clock.instant()).orElse(Map.of());
        keepFlow(request, "", 0);
        if (provider == null || words.isEmpty()) {
            request.status(HttpStatus.FORBIDDEN);
            return Optional.of("This sign-in was not begun in this browser, or too long ago; begin again.");
        }
        URI address = URI.create(callback(request) + "?" + request.queryString());
        Answer answer = provider.finish(callback(request), address, words);
        if (answer instanceof Answer.Person person) {
            sessions.open(request, new Visitor(person.name(), person.role(), Visitor.By.SESSION, ""));
            request.redirect(LocalPath.of(words.get("to")), HttpStatus.SEE_OTHER);
            return Optional.empty();
        }
        request.status(HttpStatus.FORBIDDEN);
        return Optional.of(answer instanceof Answer.Failed failed ? failed.reason() : "Begin again.");
    }

    /** Signs somebody out. */
    public void out(Context request) {
        sessions.close(request);
        request.redirect(PATH, HttpStatus.SEE_OTHER);
    }

    private URI callback(Context request) {
        String host = peer.host(request);
        String here = publicUrl.isEmpty() ? (peer.isSecure(request) ? "https://" : "http://") + host : publicUrl;
        return URI.create(here + PATH + "/openid/callback");
    }

    private void keepFlow(Context request, String value, int seconds) {
        Cookie cookie = new Cookie(FLOW_COOKIE, value, PATH, seconds, peer.isSecure(request), true);
        cookie.setSameSite(SameSite.LAX);
        request.cookie(cookie);
    }
}
