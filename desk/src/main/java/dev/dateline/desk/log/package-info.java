/** Topics as they are kept, read from any place, by whoever asks and as often as they ask. */
@NullMarked
package dev.dateline.desk.log;

import org.jspecify.annotations.NullMarked;
