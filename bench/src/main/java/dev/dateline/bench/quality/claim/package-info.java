/** How well claims are read, and learning what they are read by. */
@NullMarked
package dev.dateline.bench.quality.claim;

import org.jspecify.annotations.NullMarked;
