/** The life of a story: who stands behind it, how fast it moves, in which phase it is, when to look at it again. */
@NullMarked
package dev.dateline.domain.story.life;

import org.jspecify.annotations.NullMarked;
