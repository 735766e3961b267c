/** Visits in line: hosts are visited gently, and by a bounded number of threads. */
@NullMarked
package dev.dateline.ingest.queue;

import org.jspecify.annotations.NullMarked;
