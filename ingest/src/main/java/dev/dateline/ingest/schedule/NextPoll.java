package dev.dateline.ingest.schedule;

import java.time.Instant;

/**
 * When a source is asked again.
 *
 * @param due as things stand
 * @param earliest if there is a reason to hurry: what the origin asks for is kept even then
 */
record NextPoll(Instant due, Instant earliest) {}
