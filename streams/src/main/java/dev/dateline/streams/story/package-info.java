/** Reports to stories: one lane a language, placed serially. */
@NullMarked
package dev.dateline.streams.story;

import org.jspecify.annotations.NullMarked;
