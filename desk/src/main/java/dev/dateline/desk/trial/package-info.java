/** The placement log placed once more without touching the wire, and rules tried on it. */
@NullMarked
package dev.dateline.desk.trial;

import org.jspecify.annotations.NullMarked;
