/** Items to stories to alerts: the topology, its stages in the order of the path. */
@NullMarked
package dev.dateline.streams;

import org.jspecify.annotations.NullMarked;
