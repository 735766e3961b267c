/** What a host's pages have in common: blocks that stand on many of them are furniture, in any language. */
@NullMarked
package dev.dateline.domain.article.memory;

import org.jspecify.annotations.NullMarked;
