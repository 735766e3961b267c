/** Finding out what stands behind an address before it becomes a source. */
@NullMarked
package dev.dateline.app.source;

import org.jspecify.annotations.NullMarked;
