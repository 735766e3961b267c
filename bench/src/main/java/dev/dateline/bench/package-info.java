/** How fast and how good, beside peers in the same run. */
@NullMarked
package dev.dateline.bench;

import org.jspecify.annotations.NullMarked;
