/** The placement log placed once more, and compared with what the wire made of it. */
@NullMarked
package dev.dateline.app.replay;

import org.jspecify.annotations.NullMarked;
