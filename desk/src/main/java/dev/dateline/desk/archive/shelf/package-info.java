/** What is kept of one topic, as an index on disk that knows up to where it has read. */
@NullMarked
package dev.dateline.desk.archive.shelf;

import org.jspecify.annotations.NullMarked;
