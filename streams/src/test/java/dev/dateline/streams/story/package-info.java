/** What a lane keeps in its stores. */
@NullMarked
package dev.dateline.streams.story;

import org.jspecify.annotations.NullMarked;
