/** How fast the desk's archive is filled and asked. */
@NullMarked
package dev.dateline.bench.search;

import org.jspecify.annotations.NullMarked;
