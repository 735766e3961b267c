/** Which texts are copies of which, and which of them is the original. */
@NullMarked
package dev.dateline.domain.story.copy;

import org.jspecify.annotations.NullMarked;
