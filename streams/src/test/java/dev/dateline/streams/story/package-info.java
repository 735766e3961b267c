/** What a lane keeps in its stores, and the placement log, played and played again. */
@NullMarked
package dev.dateline.streams.story;

import org.jspecify.annotations.NullMarked;
