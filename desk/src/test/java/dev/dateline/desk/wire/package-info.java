/** Tests of reading the wire. */
@NullMarked
package dev.dateline.desk.wire;

import org.jspecify.annotations.NullMarked;
