/** Stories of the corpora, beside a naive one-pass clusterer. */
@NullMarked
package dev.dateline.bench.quality.story;

import org.jspecify.annotations.NullMarked;
