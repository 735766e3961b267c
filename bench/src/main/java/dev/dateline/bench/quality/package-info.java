/** How good the parts are on the public corpora, where they are at hand. */
@NullMarked
package dev.dateline.bench.quality;

import org.jspecify.annotations.NullMarked;
