package dev.dateline.domain.item;

import java.net.URI;
import java.time.Instant;

/**
 * A permanent redirect that a source answers with, watched until it is stable.
 *
 * @param target where it points, after all hops, each of them permanent
 * @param since when it was seen first without a break
 * @param times how many answers in a row told of it
 */
public record Move(URI target, Instant since, int times) {}
