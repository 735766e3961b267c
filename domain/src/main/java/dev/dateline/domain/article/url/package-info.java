/** An article's one address, whatever links to it look like. */
@NullMarked
package dev.dateline.domain.article.url;

import org.jspecify.annotations.NullMarked;
