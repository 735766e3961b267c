package dev.dateline.domain.story;

import java.time.Instant;

/**
 * How a story moves.
 *
 * @param velocity by how many standard deviations the origins of the last hour exceed what this hour of the week lets
 *     expect; 0 when nothing is expected or known
 * @param phaseSince since when it is in its phase, by the lane's time
 */
public record Pulse(double velocity, Instant phaseSince) {}
