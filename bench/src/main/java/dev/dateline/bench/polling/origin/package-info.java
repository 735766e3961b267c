/** An origin on loopback that says whatever its script wants, down to the bytes, and sees everything that is asked. */
@NullMarked
package dev.dateline.bench.polling.origin;

import org.jspecify.annotations.NullMarked;
