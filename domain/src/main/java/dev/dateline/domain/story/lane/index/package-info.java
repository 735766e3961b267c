/** Room for the terms and postings of a million reports in a few large arrays. */
@NullMarked
package dev.dateline.domain.story.lane.index;

import org.jspecify.annotations.NullMarked;
