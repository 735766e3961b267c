/** How the topology runs: settings, tolerant reading, dead letters, memory bounds. */
@NullMarked
package dev.dateline.streams.runtime;

import org.jspecify.annotations.NullMarked;
