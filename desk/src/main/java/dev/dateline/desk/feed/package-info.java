/** Alerts as Atom feeds: an entry a thread, which changes when there is news. */
@NullMarked
package dev.dateline.desk.feed;

import org.jspecify.annotations.NullMarked;
