/** Entries of feeds, beside a feed library alone. */
@NullMarked
package dev.dateline.bench.quality.feed;

import org.jspecify.annotations.NullMarked;
