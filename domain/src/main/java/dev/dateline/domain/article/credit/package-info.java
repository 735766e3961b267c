/** Whose text an article is: credit lines, news agencies, publisher families, and the origin they tell of. */
@NullMarked
package dev.dateline.domain.article.credit;

import org.jspecify.annotations.NullMarked;
