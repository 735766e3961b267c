/** Tests of what speaks at channels, against real servers on this machine. */
@NullMarked
package dev.dateline.desk.channel;

import org.jspecify.annotations.NullMarked;
