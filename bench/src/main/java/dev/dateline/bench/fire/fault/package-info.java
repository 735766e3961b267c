/** The faults: what each breaks, and how that is healed. */
@NullMarked
package dev.dateline.bench.fire.fault;

import org.jspecify.annotations.NullMarked;
