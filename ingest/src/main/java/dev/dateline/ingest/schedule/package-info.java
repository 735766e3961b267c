/** When which source is asked, and what follows from its answer. */
@NullMarked
package dev.dateline.ingest.schedule;

import org.jspecify.annotations.NullMarked;
