/** Everything the desk knows, and what changed in it: numbered updates that pages are told of and can ask for again. */
@NullMarked
package dev.dateline.desk.live;

import org.jspecify.annotations.NullMarked;
