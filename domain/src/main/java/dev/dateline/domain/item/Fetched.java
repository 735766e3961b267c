package dev.dateline.domain.item;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How something was fetched.
 *
 * @param url the address that answered, after redirects
 * @param at when the answer was complete
 * @param status HTTP status; 0 when it did not come over HTTP
 * @param contentType the answer's Content-Type, if any
 */
public record Fetched(
        URI url, Instant at, int status, @Nullable String contentType) {}
