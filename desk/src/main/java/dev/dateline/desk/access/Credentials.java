package dev.dateline.desk.access;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** What a request brings to be known by. */
sealed interface Credentials {
    /** Nothing, or nothing that we know of. */
    record None() implements Credentials {}

    /** A key, or what is said to be one. */
    record OfKey(String text) implements Credentials {}

    /** A token for the address that is asked for. */
    record OfPath(String token) implements Credentials {}

    /** Reads {@code Authorization: Bearer KEY}, {@code Basic} with the key as the password, and {@code ?token=}. */
    static Credentials of(Context request) {
        String header = request.header("Authorization");
        if (header != null) {
            return key(header).<Credentials>map(OfKey::new).orElseGet(None::new);
        }
        String token = request.queryParam("token");
        return token == null ? new None() : new OfPath(token);
    }

    private static Optional<String> key(String header) {
        String[] parts = header.strip().split("\\s+", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> Optional.of(parts[1]);
            case "basic" -> Optional.of(password(parts[1]));
            default -> Optional.empty();
        };
    }

    private static String password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException garbage) {
            return "";
        }
    }
}
