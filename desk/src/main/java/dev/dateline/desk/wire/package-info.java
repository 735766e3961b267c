/** What the desk reads from the wire: one thread, one consumer without a group, from the beginning. */
@NullMarked
package dev.dateline.desk.wire;

import org.jspecify.annotations.NullMarked;
