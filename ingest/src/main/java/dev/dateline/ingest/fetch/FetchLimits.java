package dev.dateline.ingest.fetch;

import java.time.Duration;

/**
 * How a fetcher behaves.
 *
 * @param userAgent value of the User-Agent header
 * @param connectTimeout longest wait for a connection
 * @param totalTimeout longest time for everything, redirects and body included
 * @param connections most connections at a time
 * @param privateAddresses whether addresses of this machine and of private networks may be asked
 */
public record FetchLimits(
        String userAgent, Duration connectTimeout, Duration totalTimeout, int connections, boolean privateAddresses) {}
