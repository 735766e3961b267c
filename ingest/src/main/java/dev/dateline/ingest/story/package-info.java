/** Stories as ingest sees them: a reason to poll some sources sooner. */
@NullMarked
package dev.dateline.ingest.story;

import org.jspecify.annotations.NullMarked;
