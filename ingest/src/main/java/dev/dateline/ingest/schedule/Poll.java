package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import java.time.Instant;

/**
 * One poll of a source.
 *
 * @param source what was asked
 * @param before its status until then
 * @param at when its answer was complete
 */
record Poll(Source source, SourceStatus before, Instant at) {}
