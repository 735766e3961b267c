/** As much news as the wire bears, for minutes and for a simulated day, beside the platform alone, on one instance and on several. */
@NullMarked
package dev.dateline.bench.load;

import org.jspecify.annotations.NullMarked;
