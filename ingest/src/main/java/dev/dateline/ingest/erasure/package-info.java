/** Knows what was erased, so that it is not published again. */
@NullMarked
package dev.dateline.ingest.erasure;

import org.jspecify.annotations.NullMarked;
