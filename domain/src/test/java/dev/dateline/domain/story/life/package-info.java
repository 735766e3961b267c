/** Tests of a story's life. */
@NullMarked
package dev.dateline.domain.story.life;

import org.jspecify.annotations.NullMarked;
