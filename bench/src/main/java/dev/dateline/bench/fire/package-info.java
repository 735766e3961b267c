/** The fault suite: a wire of real processes is broken in many ways, and judged by a script's truth each time. */
@NullMarked
package dev.dateline.bench.fire;

import org.jspecify.annotations.NullMarked;
