/** One polite, bounded and suspicious HTTP GET: every way it can end is a value. */
@NullMarked
package dev.dateline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
