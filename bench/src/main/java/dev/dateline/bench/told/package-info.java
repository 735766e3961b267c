/** What readers are told, at their own endpoints and by the log placed once more. */
@NullMarked
package dev.dateline.bench.told;

import org.jspecify.annotations.NullMarked;
