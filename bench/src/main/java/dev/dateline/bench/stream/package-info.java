/** How fast a desk tells open connections what changed. */
@NullMarked
package dev.dateline.bench.stream;

import org.jspecify.annotations.NullMarked;
