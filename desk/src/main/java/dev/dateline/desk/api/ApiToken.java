package dev.dateline.desk.api;

import org.jspecify.annotations.Nullable;

/**
 * What opens one address for reading.
 *
 * @param path the address with the token
 * @param token the token alone
 */
public record ApiToken(String path, String token) {
    /**
     * A wish for a token.
     *
     * @param path what it is to open: a feed's or a stream's, with or without a query
     */
    public record Ask(@Nullable String path) {}
}
