/** The pages behind entries: fetched where robots.txt allows it, and looked after when their entry vanishes. */
@NullMarked
package dev.dateline.ingest.page;

import org.jspecify.annotations.NullMarked;
