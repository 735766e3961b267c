/** The words of a report: tokens, stop words, stems, and the counts that placement weighs. */
@NullMarked
package dev.dateline.domain.story.words;

import org.jspecify.annotations.NullMarked;
