/** Where ingest meets the wire: sources come in; items, statuses and dead letters go out. */
@NullMarked
package dev.dateline.ingest.topic;

import org.jspecify.annotations.NullMarked;
