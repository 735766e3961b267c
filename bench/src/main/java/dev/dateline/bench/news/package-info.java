/** Invented news for benchmarks: as much of it as wanted, always the same for the same seed. */
@NullMarked
package dev.dateline.bench.news;

import org.jspecify.annotations.NullMarked;
