package dev.dateline.ingest.queue;

import java.time.Duration;

/**
 * How gently a host is visited, and the hosts of one registered domain together.
 *
 * @param connections most visits at a time to a host
 * @param spacing shortest time between the beginnings of two visits to a host
 * @param domainConnections most visits at a time to a domain
 * @param domainSpacing shortest time between the beginnings of two visits to a domain
 */
public record HostGate(int connections, Duration spacing, int domainConnections, Duration domainSpacing) {

    /** A gate that looks at each host alone. */
    public HostGate(int connections, Duration spacing) {
        this(connections, spacing, Integer.MAX_VALUE, Duration.ZERO);
    }
}
