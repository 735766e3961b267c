/** What it costs to make reports of articles. */
@NullMarked
package dev.dateline.bench.report;

import org.jspecify.annotations.NullMarked;
