/** What a process tells about itself in numbers: declared in one place, counted anywhere, read by Prometheus. */
@NullMarked
package dev.dateline.schemas.meter;

import org.jspecify.annotations.NullMarked;
