package dev.dateline.ingest.queue;

import java.time.Duration;

/**
 * How gently a host is visited.
 *
 * @param connections most visits at a time
 * @param spacing shortest time between the beginnings of two visits
 */
public record HostGate(int connections, Duration spacing) {}
