/** HTTP to items: polls the sources that are ours and writes what arrives to the wire. */
@NullMarked
package dev.dateline.ingest;

import org.jspecify.annotations.NullMarked;
