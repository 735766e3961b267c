/** The fetcher under examination: by an origin that sees what goes over the wire, and by what it costs. */
@NullMarked
package dev.dateline.bench.polling;

import org.jspecify.annotations.NullMarked;
