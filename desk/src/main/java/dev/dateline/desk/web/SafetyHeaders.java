package dev.dateline.desk.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.util.Locale;
import java.util.Set;

/**
 * Headers that keep a page safe even if a hostile headline should slip through: only our own scripts and styles run,
 * nothing is fetched from elsewhere, nobody frames us, and no address of ours leaks to an outlet.
 */
final class SafetyHeaders {

    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private SafetyHeaders() {}

    static void add(Context request) {
        request.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-cache");
    }

    /**
     * What changes a subscriber comes as JSON, which a foreign page's form cannot send, and from our own pages or from a
     * program.
     */
    static void requireOwnJson(Context request) {
        String type = request.contentType();
        boolean json = type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("application/json");
        boolean needed = !request.req().getMethod().equals("DELETE");
        if (needed && !json) {
            throw new UnsupportedMediaTypeResponse("Send Content-Type: application/json.");
        }
        String origin = request.header("Origin");
        String host = request.header("Host");
        if (origin != null
                && host != null
                && !origin.replaceFirst("^https?://", "").equals(host)) {
            throw new ForbiddenResponse("Another site's page may not write to this desk.");
        }
    }

    /** Another site's page must not write to us through a visitor's browser. */
    static void refuseForeignWrites(Context request) {
        String site = request.header("Sec-Fetch-Site");
        boolean foreign = "cross-site".equals(site) || "same-site".equals(site);
        if (foreign && !HARMLESS.contains(request.req().getMethod())) {
            throw new ForbiddenResponse("Another site's page may not write to this desk.");
        }
    }
}
