/** What travels: the topics of the wire, and how their records become bytes. */
@NullMarked
package dev.dateline.schemas;

import org.jspecify.annotations.NullMarked;
