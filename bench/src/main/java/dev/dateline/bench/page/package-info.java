/** How many pages a second are read, beside another extractor and the parser alone. */
@NullMarked
package dev.dateline.bench.page;

import org.jspecify.annotations.NullMarked;
