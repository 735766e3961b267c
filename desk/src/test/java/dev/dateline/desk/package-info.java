/** A newsroom to test and to look at. */
@NullMarked
package dev.dateline.desk;

import org.jspecify.annotations.NullMarked;
