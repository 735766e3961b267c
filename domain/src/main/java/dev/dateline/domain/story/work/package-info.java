/** What editors order to be done with stories, and what of it must hold afterwards. */
@NullMarked
package dev.dateline.domain.story.work;

import org.jspecify.annotations.NullMarked;
