package dev.dateline.desk.web;

import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.util.Locale;

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

    private SafetyHeaders() {}

    static void add(Context request) {
        request.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-cache");
    }

    /** What changes something comes as JSON, which a foreign page's form cannot send. */
    static void requireOwnJson(Context request) {
        String type = request.contentType();
        boolean json = type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("application/json");
        boolean needed = !request.req().getMethod().equals("DELETE");
        if (needed && !json) {
            throw new UnsupportedMediaTypeResponse("Send Content-Type: application/json.");
        }
    }
}
