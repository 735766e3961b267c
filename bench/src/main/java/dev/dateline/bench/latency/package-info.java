/** From an item appended to its story, beside the same hops empty. */
@NullMarked
package dev.dateline.bench.latency;

import org.jspecify.annotations.NullMarked;
