/** Makes of each item a clean text, and decides which version of its article that is. */
@NullMarked
package dev.dateline.domain.article.clean;

import org.jspecify.annotations.NullMarked;
