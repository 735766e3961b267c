package dev.dateline.desk.delivery;

import java.time.Instant;

/**
 * Somebody's wish that an alert be told again on a channel, whatever became of it before.
 *
 * @param channel the channel's id
 * @param asked when; what was told after that was told because of it
 */
record Again(String channel, Instant asked) {}
