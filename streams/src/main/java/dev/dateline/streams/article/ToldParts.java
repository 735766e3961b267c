package dev.dateline.streams.article;

import dev.dateline.domain.story.part.PartNumbers;
import java.time.Instant;

/**
 * The parts in which an article was told last.
 *
 * @param at when that version was seen
 */
record ToldParts(Instant at, PartNumbers numbers) {}
