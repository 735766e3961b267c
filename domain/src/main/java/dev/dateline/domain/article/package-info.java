/** What one item says, cleaned: text, dates, language, kind and version. */
@NullMarked
package dev.dateline.domain.article;

import org.jspecify.annotations.NullMarked;
