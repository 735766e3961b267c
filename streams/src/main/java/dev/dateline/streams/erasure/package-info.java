/** Keeps the list of what was erased at hand on every instance. */
@NullMarked
package dev.dateline.streams.erasure;

import org.jspecify.annotations.NullMarked;
