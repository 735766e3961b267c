/** Lists of sources as other readers keep them. */
@NullMarked
package dev.dateline.ingest.opml;

import org.jspecify.annotations.NullMarked;
