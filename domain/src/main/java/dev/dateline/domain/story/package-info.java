/** What belongs together: reports of one event placed into stories, one lane a language. */
@NullMarked
package dev.dateline.domain.story;

import org.jspecify.annotations.NullMarked;
