/** How many reports a second one core reads and places. */
@NullMarked
package dev.dateline.bench.placement;

import org.jspecify.annotations.NullMarked;
