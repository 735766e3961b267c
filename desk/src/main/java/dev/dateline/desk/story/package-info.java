/** The stories of the wire held in memory, ranked and ready to be shown. */
@NullMarked
package dev.dateline.desk.story;

import org.jspecify.annotations.NullMarked;
