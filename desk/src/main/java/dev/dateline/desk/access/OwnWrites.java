package dev.dateline.desk.access;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites' pages from writing through a visitor's browser. Browsers say where a write comes from: the desk takes
 * those from its own pages and from programs. What a foreign form could send besides, bodies of the three old types, is taken
 * at the desk's own forms only.
 */
final class OwnWrites {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Set<String> FORMS = Set.of("/sign-in", "/sign-out", "/unsubscribe", "/hub");
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final Peer peer;
    private final String publicUrl;

    OwnWrites(AccessConfig config) {
        this.peer = new Peer(config.behindProxy());
        this.publicUrl = config.publicUrl();
    }

    /**
     * Refuses what may come from another site's page.
     *
     * @param needsOrigin whether the browser alone vouches for who asks; then it must tell where the write comes from
     */
    void check(Context request, boolean needsOrigin) {
        if (HARMLESS.contains(request.req().getMethod())) {
            return;
        }
        String site = request.header("Sec-Fetch-Site");
        String origin = request.header("Origin");
        boolean foreignSite = site != null && !OWN.contains(site.strip().toLowerCase(Locale.ROOT));
        boolean opaqueOwn = "null".equals(origin) && "same-origin".equals(site);
        boolean foreignOrigin = origin != null && !opaqueOwn && !isOwn(origin, peer.host(request));
        boolean silent = needsOrigin && site == null && origin == null;
        if (foreignSite || foreignOrigin || silent) {
            throw new ForbiddenResponse("Another site's page may not write to this desk.");
        }
        refuseForms(request);
    }

    private boolean isOwn(String origin, @Nullable String host) {
        String from = origin.strip().toLowerCase(Locale.ROOT);
        return from.equals("http://" + host) || from.equals("https://" + host) || isPublic(from);
    }

    private boolean isPublic(String origin) {
        return !publicUrl.isEmpty() && (publicUrl.toLowerCase(Locale.ROOT) + "/").startsWith(origin + "/");
    }

    private static void refuseForms(Context request) {
        String type = request.contentType();
        String plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (FORM_TYPES.contains(plain) && !FORMS.contains(request.path())) {
            throw new UnsupportedMediaTypeResponse("Send Content-Type: application/json.");
        }
    }
}
