package dev.dateline.desk.access;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from and what it was asked of, by its connection or, where that is a trusted proxy's, by the proxy's
 * word.
 *
 * @param trustsProxy whether the headers are believed
 */
record Peer(boolean trustsProxy) {

    /** The address that asks. Of several the last: the proxy wrote that one itself. */
    String address(Context request) {
        String forwarded = forwarded(request, "X-Forwarded-For");
        return forwarded == null
                ? request.req().getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Name and port that were asked for, in lower case; null when none was named, as old programs do. */
    @Nullable
    String host(Context request) {
        String forwarded = forwarded(request, "X-Forwarded-Host");
        String host = forwarded == null ? request.header("Host") : forwarded;
        return host == null ? null : host.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the browser's connection is encrypted. */
    boolean isSecure(Context request) {
        String proto = Objects.requireNonNullElse(forwarded(request, "X-Forwarded-Proto"), request.scheme());
        return proto.strip().equalsIgnoreCase("https");
    }

    private @Nullable String forwarded(Context request, String header) {
        return trustsProxy ? request.header(header) : null;
    }
}
