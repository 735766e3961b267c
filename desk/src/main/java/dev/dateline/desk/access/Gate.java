package dev.dateline.desk.access;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.router.Endpoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Stands before every route: asks under which name the desk was called, whether a write is its own, and who asks. */
final class Gate {
    private static final HttpStatus MISDIRECTED = HttpStatus.MISDIRECTED_REQUEST;

    private final Hosts hosts;
    private final OwnWrites writes;
    private final @Nullable Doorkeeper doorkeeper;
    private final Peer peer;

    /**
     * @param doorkeeper knows people; null where nobody is asked
     */
    Gate(AccessConfig config, Hosts hosts, @Nullable Doorkeeper doorkeeper) {
        this.hosts = hosts;
        this.writes = new OwnWrites(config);
        this.doorkeeper = doorkeeper;
        this.peer = new Peer(config.behindProxy());
    }

    /** Before anything is looked for: refuses requests for other hosts. */
    void checkHost(Context request) {
        String host = peer.host(request);
        if (host != null && !hosts.allows(host)) {
            throw new HttpResponseException(
                    MISDIRECTED.getCode(), "This desk is not known under that name; desk.hosts can tell it its names.");
        }
    }

    /** Before a route is entered: lets those in who may. */
    void admit(Context request) {
        writes.check(request, doorkeeper != null && doorkeeper.takesSession(request));
        if (doorkeeper == null) {
            return;
        }
        Endpoint route = request.endpoints().matchedHttpEndpoint();
        Need need = route == null ? Need.ADMIN : RouteNeeds.of(request.req().getMethod(), route.path);
        Known known = doorkeeper.know(request);
        Visitor visitor = known instanceof Known.As as ? as.visitor() : Visitor.STRANGER;
        Access.is(request, visitor, doorkeeper.pass(request, visitor));
        if (!need.isMetBy(visitor)) {
            refuse(request, known, need);
        }
    }

    private static void refuse(Context request, Known known, Need need) {
        if (known instanceof Known.As) {
            throw new ForbiddenResponse("This takes the role " + need.written() + ".");
        } else if (known instanceof Known.Later later) {
            throw later(request, later.pause());
        } else if (known instanceof Known.NotYet) {
            request.header("Retry-After", "1");
            throw new ServiceUnavailableResponse("The desk is still reading its keys.");
        } else if (known instanceof Known.Nobody && wantsPage(request)) {
            String back = request.path() + (request.queryString() == null ? "" : "?" + request.queryString());
            request.redirect("/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
            request.skipRemainingHandlers();
        } else {
            throw unknown(request, known);
        }
    }

    /** Tells somebody to wait. */
    static TooManyRequestsResponse later(Context request, Duration pause) {
        request.header("Retry-After", Long.toString(Math.max(1, pause.toSeconds())));
        return new TooManyRequestsResponse("That was too often; ask again when Retry-After says.");
    }

    private static UnauthorizedResponse unknown(Context request, Known known) {
        request.header("WWW-Authenticate", "Bearer realm=\"dateline\"");
        if (request.header("HX-Request") != null) {
            request.header("HX-Redirect", "/sign-in");
        }
        return new UnauthorizedResponse(
                known instanceof Known.Wrong
                        ? "This key opens nothing here, or nothing any more."
                        : "Send a key in the header Authorization: Bearer KEY, or sign in.");
    }

    private static boolean wantsPage(Context request) {
        String accept = request.header("Accept");
        return request.req().getMethod().equals("GET") && accept != null && accept.contains("text/html");
    }
}
