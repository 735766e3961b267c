/** The events that one article tells of, each of them a report of its own. */
@NullMarked
package dev.dateline.domain.story.part;

import org.jspecify.annotations.NullMarked;
