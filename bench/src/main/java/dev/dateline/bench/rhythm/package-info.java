/** When to poll: rules for the next poll, beside each other on invented sources. */
@NullMarked
package dev.dateline.bench.rhythm;

import org.jspecify.annotations.NullMarked;
