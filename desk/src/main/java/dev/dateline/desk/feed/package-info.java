/** Feeds of stories and of alerts, as Atom, RSS and JSON Feed. */
@NullMarked
package dev.dateline.desk.feed;

import org.jspecify.annotations.NullMarked;
