/** Feeds that go wrong: defects put into healthy ones, and inputs that nobody would write. */
@NullMarked
package dev.dateline.bench.feed;

import org.jspecify.annotations.NullMarked;
