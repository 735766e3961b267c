/** Which language a text is in. */
@NullMarked
package dev.dateline.domain.article.language;

import org.jspecify.annotations.NullMarked;
