/** Which copies of real articles are known as copies, and what is taken for one that is none. */
@NullMarked
package dev.dateline.bench.copies;

import org.jspecify.annotations.NullMarked;
