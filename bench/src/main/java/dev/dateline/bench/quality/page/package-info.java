/** Texts and dates of pages, beside other extractors. */
@NullMarked
package dev.dateline.bench.quality.page;

import org.jspecify.annotations.NullMarked;
